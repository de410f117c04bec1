package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/** What a due says about a day. A month is taken as the whole of it: it is neither before nor after its own days. */
final class Timing {

    private Timing() {}

    /** Whether it is certain to be later than the day. Free words are certain of nothing. */
    static boolean isLaterThan(Due due, LocalDate day) {
        Optional<LocalDate> measure = measure(due);
        return measure.isPresent() && measure.get().isAfter(day);
    }

    /** The day by which a due is certain to be later than another; absent for free words. */
    static Optional<LocalDate> measure(Due due) {
        return due.getKind() == Due.Kind.INTERVAL ? due.getLastDay() : due.getFirstDay();
    }

    /** Whether the last day on which it is in time is before the day; a repetition has none. */
    static boolean isOver(Due due, LocalDate day) {
        Optional<LocalDate> last = due.getLastDay();
        return last.isPresent() && last.get().isBefore(day);
    }

    /** Whether nothing more is to be done; an action that does not say how far it has come says so by its last day. */
    static boolean isClosed(Action action) {
        Optional<ActionStatus> status = action.getStatus();
        return status.isPresent()
                ? status.get().isClosed()
                : action.getCompletedOn().isPresent();
    }

    /** The place of the latest of those things that count, of several of one day the first; empty where none counts. */
    static <T> OptionalInt latest(List<T> things, Predicate<T> counts, Function<T, LocalDate> day) {
        return IntStream.range(0, things.size())
                .filter(at -> counts.test(things.get(at)))
                .reduce((left, right) ->
                        day.apply(things.get(right)).isAfter(day.apply(things.get(left))) ? right : left);
    }

    static boolean isComplete(Action action) {
        return action.getStatus().orElse(ActionStatus.NOT_STARTED) == ActionStatus.COMPLETE;
    }

    static boolean isReached(Milestone milestone) {
        return milestone.isComplete() || milestone.getCompletedOn().isPresent();
    }
}
