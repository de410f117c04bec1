package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/** Walks over what people have promised to do by a time: each action, then its milestones. */
final class PlannedWork {

    /** Is told of each due; the pointer to it is made only when it is asked for. */
    @FunctionalInterface
    interface Visitor {
        void due(Action action, Optional<Milestone> milestone, Due due, Supplier<Pointer> place);
    }

    private PlannedWork() {}

    static void visit(ActionPlan plan, Visitor visitor) {
        List<Action> actions = plan.getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            int at = index;
            visitor.due(action, Optional.empty(), action.getDue(), () -> Section.ACTIONS
                    .child(at)
                    .child("due"));
            List<Milestone> milestones = action.getMilestones();
            for (int entry = 0; entry < milestones.size(); entry++) {
                int of = entry;
                visitor.due(
                        action,
                        Optional.of(milestones.get(entry)),
                        milestones.get(entry).getDue(),
                        () -> Section.ACTIONS
                                .child(at)
                                .child("milestones")
                                .child(of)
                                .child("due"));
            }
        }
    }
}
