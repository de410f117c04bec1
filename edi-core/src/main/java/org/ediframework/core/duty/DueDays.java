package org.ediframework.core.duty;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.vocabulary.Due;

/** The days on which something is due that is written as a due: the last day of a month or an interval. */
final class DueDays {

    /** More days than this of one thing are a slip of whoever asks. */
    private static final int MOST = 10_000;

    private DueDays() {}

    /** Its days from one day to another, both included; none for free words. */
    static List<LocalDate> of(Due due, LocalDate first, LocalDate last) {
        if (due.getKind() != Due.Kind.REPEATING) {
            return due.getLastDay()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .map(List::of)
                    .orElseGet(List::of);
        }
        LocalDate start = due.getFirstDay().orElseThrow();
        Period period = due.getFrequency().orElseThrow().getPeriod();
        boolean areMonths = !due.toString().startsWith("R/" + start + "/");
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = start;
        // No time is longer than this many days, so that none is passed over.
        long longest = ChronoUnit.DAYS.between(start, start.plus(period)) * 11 / 10 + 4;
        int times = (int)
                Math.max(0, Math.min(Integer.MAX_VALUE / 100_000, ChronoUnit.DAYS.between(start, first) / longest - 1));
        while (days.size() < MOST && !day.isAfter(last)) {
            day = start.plus(period.multipliedBy(times++));
            LocalDate end = areMonths ? YearMonth.from(day).atEndOfMonth() : day;
            if (!end.isBefore(first) && !end.isAfter(last)) {
                days.add(end);
            }
        }
        return days;
    }
}
