package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.vocabulary.Due;

/** What a due says about a day. A month is taken as the whole of it: it is neither before nor after its own days. */
final class Timing {

    private Timing() {}

    /** Whether it is certain to be later than the day. Free words are certain of nothing. */
    static boolean isLaterThan(Due due, LocalDate day) {
        Optional<LocalDate> measure = due.getKind() == Due.Kind.INTERVAL ? due.getLastDay() : due.getFirstDay();
        return measure.filter(when -> when.isAfter(day)).isPresent();
    }

    /** Whether the last day on which it is in time is before the day; a repetition has none. */
    static boolean isOver(Due due, LocalDate day) {
        return due.getLastDay().filter(last -> last.isBefore(day)).isPresent();
    }
}
