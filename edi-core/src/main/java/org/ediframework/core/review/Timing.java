package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Milestone;
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

    /** Whether nothing more is to be done; an action that does not say how far it has come says so by its last day. */
    static boolean isClosed(Action action) {
        return action.getStatus()
                .map(ActionStatus::isClosed)
                .orElse(action.getCompletedOn().isPresent());
    }

    static boolean isComplete(Action action) {
        return action.getStatus().filter(ActionStatus.COMPLETE::equals).isPresent();
    }

    static boolean isReached(Milestone milestone) {
        return milestone.isComplete() || milestone.getCompletedOn().isPresent();
    }
}
