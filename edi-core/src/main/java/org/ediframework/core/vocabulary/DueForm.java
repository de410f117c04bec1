package org.ediframework.core.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The exact forms of a due and how each is read, strictly: four-digit years and days that exist. */
final class DueForm {

    static final String ALLOWED = "a day such as 2027-03-31, a month such as 2027-03, an interval such as"
            + " 2027-04/2027-06, or a repetition such as R/2027-01/P3M";

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DueForm() {}

    static Optional<Due> read(String text) {
        try {
            if (text.startsWith("R/")) {
                return repetition(text);
            }
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return interval(text, text.substring(0, slash), text.substring(slash + 1));
            }
            return isPoint(text)
                    ? Optional.of(Due.spanning(
                            DAY.matcher(text).matches() ? Due.Kind.DATE : Due.Kind.MONTH,
                            text,
                            firstDay(text),
                            lastDay(text)))
                    : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Due> repetition(String text) {
        int slash = text.indexOf('/', 2);
        if (slash < 0 || !isPoint(text.substring(2, slash))) {
            return Optional.empty();
        }
        LocalDate start = firstDay(text.substring(2, slash));
        return Frequency.find(text.substring(slash + 1))
                .map(frequency -> Due.repeating("R/" + text.substring(2, slash) + "/" + frequency, start, frequency));
    }

    private static Optional<Due> interval(String text, String start, String end) {
        if (!isPoint(start) || !isPoint(end)) {
            return Optional.empty();
        }
        LocalDate firstDay = firstDay(start);
        LocalDate lastDay = lastDay(end);
        return lastDay.isBefore(firstDay)
                ? Optional.empty()
                : Optional.of(Due.spanning(Due.Kind.INTERVAL, text, firstDay, lastDay));
    }

    private static boolean isPoint(String text) {
        return MONTH.matcher(text).matches() || DAY.matcher(text).matches();
    }

    private static LocalDate firstDay(String point) {
        return point.length() == 7 ? YearMonth.parse(point).atDay(1) : day(point);
    }

    private static LocalDate lastDay(String point) {
        return point.length() == 7 ? YearMonth.parse(point).atEndOfMonth() : day(point);
    }

    private static LocalDate day(String point) {
        return LocalDate.parse(point, DateTimeFormatter.ISO_LOCAL_DATE);
    }
}
