package org.ediframework.core.comparison;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Milestone;

/** What happened to milestones, those of actions that are new or gone included. */
final class MilestoneChanges {

    /** A milestone with the id of its action. */
    private record Step(String action, Milestone milestone) {}

    private MilestoneChanges() {}

    static void find(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<Step> inPlace = Matching.of(
                steps(earlier),
                steps(later),
                step -> List.of(step.thing().action(), step.thing().milestone().getId()));
        // What is neither where it was nor gone has moved to another action.
        Matching<Step> moved = Matching.of(inPlace.getDropped(), inPlace.getAdded(), Matching.Placed::id);
        inPlace.getPairs().forEach(pair -> compare(pair, changes));
        moved.getPairs().forEach(pair -> compare(pair, changes));
        changes.comingAndGoing(ComparedEntity.MILESTONE, moved, step -> step.milestone()
                .getCompletedOn()
                .isPresent());
    }

    private static List<Matching.Placed<Step>> steps(ActionPlan plan) {
        List<Matching.Placed<Step>> steps = new ArrayList<>();
        for (int index = 0; index < plan.getActions().size(); index++) {
            Action action = plan.getActions().get(index);
            Pointer section = Pointer.ROOT.child("actions").child(index).child("milestones");
            for (int entry = 0; entry < action.getMilestones().size(); entry++) {
                Milestone milestone = action.getMilestones().get(entry);
                steps.add(new Matching.Placed<>(
                        new Step(action.getId(), milestone), milestone.getId(), section.child(entry)));
            }
        }
        return steps;
    }

    private static void compare(Matching.Pair<Step> pair, ChangeList changes) {
        Milestone was = pair.was().thing().milestone();
        Milestone now = pair.now().thing().milestone();
        ChangeList.Between<Step> between = changes.between(ComparedEntity.MILESTONE, pair);
        if (was.getCompletedOn().isEmpty() != now.getCompletedOn().isEmpty()) {
            ChangeKind kind = now.getCompletedOn().isPresent() ? ChangeKind.FINISHED : ChangeKind.REOPENED;
            between.differs(kind, "completedOn", was.getCompletedOn(), now.getCompletedOn());
        }
        between.due("due", was.getDue(), now.getDue())
                .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle());
    }
}
