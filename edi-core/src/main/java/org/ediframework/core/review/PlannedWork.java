package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
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

    /** All that has a due, each action and then its milestones. */
    static List<PlannedWork> in(ActionPlan plan) {
        List<Action> actions = plan.getActions();
        List<PlannedWork> all = new ArrayList<>(actions.size());
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (action.getDue().isPresent()) {
                all.add(new PlannedWork(
                        action, Optional.empty(), action.getDue().get(), index, -1));
            }
            List<Milestone> milestones = action.getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                Milestone milestone = milestones.get(entry);
                if (milestone.getDue().isPresent()) {
                    all.add(new PlannedWork(
                            action, Optional.of(milestone), milestone.getDue().get(), index, entry));
                }
            }
        }
        return all;
    }

    Pointer ofAction() {
        return Section.ACTIONS.child(index);
    }

    Pointer place() {
        return entry < 0 ? ofAction() : ofAction().child("milestones").child(entry);
    }
}
