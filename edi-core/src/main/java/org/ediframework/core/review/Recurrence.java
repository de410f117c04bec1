package org.ediframework.core.review;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ediframework.core.vocabulary.Due;

/**
 * The latest time of something that is due again and again.
 *
 * @param before the time before that; absent where it was the first
 */
record Recurrence(LocalDate latest, Optional<LocalDate> before) {

    /** The latest time that was over before a day; empty where none was. Each is counted from the first. */
    static Optional<Recurrence> before(LocalDate asOf, Due due) {
        Times times = new Times(due);
        if (!times.at(0).isBefore(asOf)) {
            return Optional.empty();
        }
        long low = 0;
        long high = ChronoUnit.DAYS.between(times.at(0), asOf) / times.shortest() + 1;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (times.at(middle).isBefore(asOf)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Optional.of(new Recurrence(times.at(low), low == 0 ? Optional.empty() : Optional.of(times.at(low - 1))));
    }

    /** The last days of the times of a repetition: a month is over with its last day. */
    private static final class Times {

        private final LocalDate first;
        private final Period period;
        private final boolean areMonths;

        Times(Due due) {
            first = due.getFirstDay().orElseThrow();
            period = due.getFrequency().orElseThrow().getPeriod();
            String start = due.toString().split("/", 3)[1];
            areMonths = start.length() == "2027-03".length();
        }

        LocalDate at(long time) {
            LocalDate day = first.plus(period.multipliedBy(Math.toIntExact(time)));
            return areMonths ? YearMonth.from(day).atEndOfMonth() : day;
        }

        /** No time is shorter than this many days, since no month is a tenth shorter than another. */
        long shortest() {
            return Math.max(1, ChronoUnit.DAYS.between(first, first.plus(period)) * 9 / 10);
        }
    }

    /** Whether something of this day may tell how it went. */
    boolean isTraced(LocalDate day) {
        return before.map(day::isAfter).orElse(true);
    }
}
