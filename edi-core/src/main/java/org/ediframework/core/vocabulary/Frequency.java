package org.ediframework.core.vocabulary;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens: an ISO 8601 duration of whole years and months, or of whole weeks, such as {@code P1Y},
 * {@code P3M} or {@code P2W}. Never zero and never days: nobody plans a meeting every 17 days.
 *
 * <p>Unlike {@link Period} it keeps weeks as weeks, so that what a document wrote is what is written back.
 */
public final class Frequency {

    /** The forms allowed, for messages. */
    public static final String ALLOWED = "a duration of whole years, months or weeks such as P1Y, P3M or P2W";

    private static final Pattern FORM =
            Pattern.compile("P(?:(?<years>\\d{1,4})Y)?(?:(?<months>\\d{1,4})M)?|P(?<weeks>\\d{1,4})W");

    private final String text;
    private final Period period;

    private Frequency(String text, Period period) {
        this.text = text;
        this.period = period;
    }

    /**
     * Reads a frequency, or answers empty where the text is none.
     *
     * @param text for example {@code P1Y}
     */
    public static Optional<Frequency> find(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int years = number(matcher, "years");
        int months = number(matcher, "months");
        int weeks = number(matcher, "weeks");
        Period period = weeks > 0 ? Period.ofWeeks(weeks) : Period.of(years, months, 0);
        if (period.isZero()) {
            return Optional.empty();
        }
        return Optional.of(new Frequency(weeks > 0 ? "P" + weeks + "W" : period.toString(), period));
    }

    /**
     * Reads a frequency.
     *
     * @param text for example {@code P1Y}
     * @throws IllegalArgumentException when the text is not a frequency
     */
    public static Frequency parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("Not a frequency: '" + text + "'. Allowed is " + ALLOWED + "."));
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The same length as a {@link Period}; weeks are seven days each. */
    public Period getPeriod() {
        return period;
    }

    /** The day on which it is due again after this one; the end of month is kept where the month is shorter. */
    public LocalDate after(LocalDate day) {
        return day.plus(period);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequency that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
