package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/** Walks over what people have promised to do by a time: each action, then its milestones. */
final class PlannedWork {

    /** Is told of each due; the pointer to what is due is made only when something is said about it. */
    @FunctionalInterface
    interface Visitor {
        void due(Action action, Optional<Milestone> milestone, Due due, Place place);
    }

    /** Where the action or milestone stands. */
    record Place(int action, int milestone) {

        Pointer ofAction() {
            return Section.ACTIONS.child(action);
        }

        Pointer toPointer() {
            return milestone < 0 ? ofAction() : ofAction().child("milestones").child(milestone);
        }
    }

    private PlannedWork() {}

    static void visit(ActionPlan plan, Visitor visitor) {
        List<Action> actions = plan.getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (action.getDue().isPresent()) {
                visitor.due(action, Optional.empty(), action.getDue().get(), new Place(index, -1));
            }
            List<Milestone> milestones = action.getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                Milestone milestone = milestones.get(entry);
                if (milestone.getDue().isPresent()) {
                    visitor.due(
                            action, Optional.of(milestone), milestone.getDue().get(), new Place(index, entry));
                }
            }
        }
    }
}
