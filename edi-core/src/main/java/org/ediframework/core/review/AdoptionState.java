package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.DateRange;

/** How far an action is that has adopted an entry of a catalogue. */
enum AdoptionState {
    /** Not complete, or completed within the period of the plan. */
    NEW_OR_IN_PROGRESS,
    /** Complete before the period of the plan, or on a day that is not known. */
    EMBEDDED,
    /** Completed after the period of the plan. */
    COMPLETED_LATER,
    /** Given up: not adopted any more. */
    STOPPED;

    static AdoptionState of(Action action, DateRange period) {
        ActionStatus status = action.getStatus().orElse(ActionStatus.NOT_STARTED);
        return switch (status) {
            case NOT_STARTED, IN_PROGRESS, ON_HOLD -> NEW_OR_IN_PROGRESS;
            case STOPPED -> STOPPED;
            case COMPLETE -> complete(action.getCompletedOn(), period);
        };
    }

    private static AdoptionState complete(Optional<LocalDate> on, DateRange period) {
        if (on.isEmpty() || on.get().isBefore(period.getStart())) {
            return EMBEDDED;
        }
        return on.get().isAfter(period.getEnd()) ? COMPLETED_LATER : NEW_OR_IN_PROGRESS;
    }

    /** Which of them a framework speaks of. */
    enum Wanted {
        ADOPTED,
        NEW_OR_IN_PROGRESS,
        EMBEDDED;

        /** What a framework calls it, such as {@code new-or-in-progress}; all that are adopted for any other word. */
        static Wanted of(String word) {
            for (Wanted wanted : values()) {
                if (wanted.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                    return wanted;
                }
            }
            return ADOPTED;
        }

        boolean holds(AdoptionState state) {
            return switch (this) {
                case ADOPTED -> state != STOPPED;
                case NEW_OR_IN_PROGRESS -> state == AdoptionState.NEW_OR_IN_PROGRESS;
                case EMBEDDED -> state == AdoptionState.EMBEDDED;
            };
        }
    }
}
