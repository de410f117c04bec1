package org.ediframework.io.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PageText;

/** When something is due, as people say it. */
final class DueWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DueWords() {}

    /** The day, month or time in words. */
    static String of(Due due) {
        Optional<LocalDate> first = due.getFirstDay();
        Optional<LocalDate> last = due.getLastDay();
        return switch (due.getKind()) {
            case DATE -> first.map(Figures::day).orElse("");
            case MONTH -> first.map(MONTH::format).orElse("");
            case INTERVAL ->
                first.map(day -> end(due, day, 0)).orElse("") + " to "
                        + last.map(day -> end(due, day, 1)).orElse("");
            case REPEATING -> "repeatedly, from " + first.map(MONTH::format).orElse("the start");
            case TEXT -> PageText.of(due.toString());
        };
    }

    /** An end of an interval is a day or a month, as it was written: {@code 2027-04-12} or {@code 2027-04}. */
    private static String end(Due due, LocalDate day, int side) {
        String written = due.toString().split("/", 2)[side];
        return written.length() > "2027-04".length() ? Figures.day(day) : MONTH.format(day);
    }
}
