package org.ediframework.core.vocabulary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is due, in one of the five ways in which plans say it: on a day, in a month, within an interval, again
 * and again from a start, or in free words such as {@code Ongoing}.
 *
 * <p>It is not a {@link LocalDate}: a month stays a month, and "due in March" is kept apart from "due on 31 March".
 * Free words are kept but carry no day; the review warns of them (rule {@code EDI-T-014}).
 */
public final class Due {

    /** The way in which a due is written. */
    public enum Kind {
        /** A day, {@code 2027-03-31}. */
        DATE,
        /** A month, {@code 2027-03}: due by its last day. */
        MONTH,
        /** An interval of months or days, {@code 2027-04/2027-06}: due by the last day of its end. */
        INTERVAL,
        /** A repetition without end, {@code R/2027-01/P3M}: first due in its start, then again and again. */
        REPEATING,
        /** Free words, {@code Ongoing}. */
        TEXT
    }

    private final Kind kind;
    private final String text;
    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final Optional<Frequency> frequency;

    private Due(
            Kind kind,
            String text,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            Optional<Frequency> frequency) {
        this.kind = kind;
        this.text = text;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.frequency = frequency;
    }

    static Due spanning(Kind kind, String text, LocalDate firstDay, LocalDate lastDay) {
        return new Due(kind, text, Optional.of(firstDay), Optional.of(lastDay), Optional.empty());
    }

    static Due repeating(String text, LocalDate firstDay, Frequency frequency) {
        return new Due(Kind.REPEATING, text, Optional.of(firstDay), Optional.empty(), Optional.of(frequency));
    }

    /** Due on this day. */
    public static Due on(LocalDate day) {
        return spanning(Kind.DATE, day.toString(), day, day);
    }

    /**
     * Due at a time that only words describe, such as {@code Ongoing}.
     *
     * @param words kept as they are
     */
    public static Due described(String words) {
        return new Due(
                Kind.TEXT,
                Objects.requireNonNull(words, "words"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Reads one of the four exact forms.
     *
     * @param text for example {@code 2027-03-31}, {@code 2027-03}, {@code 2027-04/2027-06} or {@code R/2027-01/P3M}
     * @throws IllegalArgumentException when the text has none of these forms, names a day that does not exist, or its
     *     interval ends before it starts
     */
    public static Due parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("Not a due: '" + text + "'. Allowed is " + DueForm.ALLOWED + "."));
    }

    /** Reads one of the four exact forms, or answers empty where {@link #parse} would throw. */
    public static Optional<Due> find(String text) {
        return DueForm.read(Objects.requireNonNull(text, "text"));
    }

    /** The way in which it is written. */
    public Kind getKind() {
        return kind;
    }

    /** The first day on which it may be done; absent for free words. */
    public Optional<LocalDate> getFirstDay() {
        return firstDay;
    }

    /** The last day on which it is in time; absent for free words and for a repetition, which has no end. */
    public Optional<LocalDate> getLastDay() {
        return lastDay;
    }

    /** How often it is due again; present for a repetition only. */
    public Optional<Frequency> getFrequency() {
        return frequency;
    }

    /** Whether only words describe it. */
    public boolean isDescribed() {
        return kind == Kind.TEXT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Due that && kind == that.kind && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + kind.hashCode();
    }

    /** The text that {@link #parse} reads; the words themselves for free words. */
    @Override
    public String toString() {
        return text;
    }
}
