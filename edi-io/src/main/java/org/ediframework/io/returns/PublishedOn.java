package org.ediframework.io.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something was published, as exactly as the publisher says: a year, a month or a day.
 *
 * @param text in ISO 8601, {@code 2021}, {@code 2021-10} or {@code 2021-10-19}
 * @param firstDay the earliest day it can mean
 * @param lastDay the latest day it can mean
 */
public record PublishedOn(String text, LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern OTHER_ORDER = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int MONTHS = 12;

    /** The day, month or year of this text; empty when it is written otherwise or does not exist. */
    static Optional<PublishedOn> parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            Year whole = Year.of(year);
            return Optional.of(
                    new PublishedOn(text, whole.atDay(1), whole.atMonth(MONTHS).atEndOfMonth()));
        }
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) != null) {
            return day(year, month, Integer.parseInt(parts.group(3)));
        }
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(new PublishedOn(text, whole.atDay(1), whole.atEndOfMonth()));
    }

    /**
     * The day of a text such as {@code 16/05/2022}, where only one order of day and month gives a day that exists.
     * {@code 06/05/2022} could be the fifth of June, so it is not read.
     */
    static Optional<PublishedOn> parseOtherOrder(String text) {
        Matcher parts = OTHER_ORDER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(parts.group(1));
        int two = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        Optional<PublishedOn> dayFirst = day(year, two, one);
        Optional<PublishedOn> monthFirst = day(year, one, two);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<PublishedOn> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new PublishedOn(date.toString(), date, date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
