package org.ediframework.core.review;

import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/**
 * What people have promised to do by a time: an action, or a milestone of one.
 *
 * @param milestone absent where it is the action itself
 * @param index of the action
 * @param entry of the milestone, -1 for the action itself
 */
record PlannedWork(Action action, Optional<Milestone> milestone, Due due, int index, int entry) {

    Pointer ofAction() {
        return Section.ACTIONS.child(index);
    }

    Pointer place() {
        return entry < 0 ? ofAction() : ofAction().child("milestones").child(entry);
    }
}
