package org.ediframework.core.review;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;

/**
 * The latest time of something that is due again and again.
 *
 * @param before the time before that; absent where it was the first
 */
record Recurrence(LocalDate latest, Optional<LocalDate> before) {

    /** The last day of the first time: a month is over with its last day. */
    static Optional<LocalDate> endOfFirst(Due due) {
        String start = due.toString().split("/", 3)[1];
        boolean isMonth = start.length() == "2027-03".length();
        return due.getFirstDay().map(day -> isMonth ? YearMonth.from(day).atEndOfMonth() : day);
    }

    /** The latest time before a day, counted from the first, so that the end of a month is kept. */
    static Recurrence before(LocalDate asOf, LocalDate first, Frequency every) {
        Period period = every.getPeriod();
        long days = first.until(asOf, ChronoUnit.DAYS);
        long shortest = Math.max(1, period.toTotalMonths() * 28 + period.getDays());
        long low = 0;
        long high = days / shortest + 1;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (at(first, period, middle).isBefore(asOf)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Recurrence(
                at(first, period, low), low == 0 ? Optional.empty() : Optional.of(at(first, period, low - 1)));
    }

    private static LocalDate at(LocalDate first, Period period, long times) {
        return first.plusMonths(period.toTotalMonths() * times).plusDays(period.getDays() * times);
    }

    /** Whether something of this day may tell how it went. */
    boolean isTraced(LocalDate day) {
        return before.map(day::isAfter).orElse(true);
    }
}
