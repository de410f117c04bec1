package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/**
 * What people have promised to do by a time: an action, or a milestone of one. The days that several rules ask for are
 * kept as numbers.
 *
 * @param milestone absent where it is the action itself
 * @param earliest days since 1970-01-01 of the first day that a comparison with a later one may rest on; the least number
 *     where there is none
 * @param latest of the last day on which it is in time; the greatest number where there is none
 * @param index of the action
 * @param entry of the milestone, -1 for the action itself
 */
record PlannedWork(
        Action action, Optional<Milestone> milestone, Due due, long earliest, long latest, int index, int entry) {

    static PlannedWork of(Action action, Optional<Milestone> milestone, Due due, int index, int entry) {
        return new PlannedWork(
                action,
                milestone,
                due,
                number(Timing.measure(due), Long.MIN_VALUE),
                number(due.getLastDay(), Long.MAX_VALUE),
                index,
                entry);
    }

    private static long number(Optional<LocalDate> day, long none) {
        return day.isPresent() ? day.get().toEpochDay() : none;
    }

    /** Whether it is certain to be due later than the day. Free words are certain of nothing. */
    boolean isLaterThan(LocalDate day) {
        return earliest > day.toEpochDay();
    }

    /** Whether the last day on which it is in time is before the day; a repetition has none. */
    boolean isOver(LocalDate day) {
        return latest < day.toEpochDay();
    }

    Pointer ofAction() {
        return Section.ACTIONS.child(index);
    }

    Pointer place() {
        return entry < 0 ? ofAction() : ofAction().child("milestones").child(entry);
    }
}
