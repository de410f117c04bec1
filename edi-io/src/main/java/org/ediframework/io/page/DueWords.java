package org.ediframework.io.page;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;

/** When something is due, as people say it. */
final class DueWords {

    private DueWords() {}

    /** The day, month or time in words. */
    static String of(Due due, Language language) {
        Optional<LocalDate> first = due.getFirstDay();
        Optional<LocalDate> last = due.getLastDay();
        return switch (due.getKind()) {
            case DATE -> first.map(language::day).orElse("");
            case MONTH -> first.map(language::month).orElse("");
            case INTERVAL ->
                language.say(
                        "due.interval",
                        first.map(day -> end(due, day, 0, language)).orElse(""),
                        last.map(day -> end(due, day, 1, language)).orElse(""));
            case REPEATING ->
                first.map(day -> language.say("due.repeating", language.month(day)))
                        .orElseGet(() -> language.say("due.repeating.start"));
            case TEXT -> PageText.of(due.toString());
        };
    }

    /** An end of an interval is a day or a month, as it was written: {@code 2027-04-12} or {@code 2027-04}. */
    private static String end(Due due, LocalDate day, int side, Language language) {
        String written = due.toString().split("/", 2)[side];
        return written.length() > "2027-04".length() ? language.day(day) : language.month(day);
    }
}
