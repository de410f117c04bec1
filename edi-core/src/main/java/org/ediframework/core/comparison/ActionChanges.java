package org.ediframework.core.comparison;

import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;

/** What happened to actions. */
final class ActionChanges {

    private ActionChanges() {}

    static void find(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        List<Matching.Placed<Action>> before =
                Matching.place(Pointer.ROOT.child("actions"), earlier.getActions(), Action::getId);
        List<Matching.Placed<Action>> after =
                Matching.place(Pointer.ROOT.child("actions"), later.getActions(), Action::getId);
        Matching<Action> matching = Matching.of(before, after, Matching.Placed::id);
        for (Matching.Pair<Action> pair : matching.getPairs()) {
            compare(pair.was().thing(), pair.now().thing(), changes.between(ComparedEntity.ACTION, pair));
        }
        changes.comingAndGoing(
                ComparedEntity.ACTION, matching, action -> action.getStatus().isClosed());
    }

    private static void compare(Action was, Action now, ChangeList.Between<Action> between) {
        between.differs(kindOf(was.getStatus(), now.getStatus()), "status", was.getStatus(), now.getStatus())
                .due("due", was.getDue(), now.getDue())
                .differs(ChangeKind.REASSIGNED, "accountable", was.getAccountable(), now.getAccountable())
                .differs(ChangeKind.REASSIGNED, "responsible", was.getResponsible(), now.getResponsible())
                .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                .differs(ChangeKind.REWRITTEN, "description", was.getDescription(), now.getDescription())
                .differs(ChangeKind.REWRITTEN, "successCriteria", was.getSuccessCriteria(), now.getSuccessCriteria())
                .differs(ChangeKind.REWRITTEN, "resources", was.getResources(), now.getResources())
                .differs(ChangeKind.RETARGETED, "keyAreas", was.getKeyAreas(), now.getKeyAreas())
                .differs(ChangeKind.RETARGETED, "areasOfConcern", was.getAreasOfConcern(), now.getAreasOfConcern())
                .differs(ChangeKind.RETARGETED, "metrics", was.getMetrics(), now.getMetrics())
                .differs(ChangeKind.RETARGETED, "characteristics", was.getCharacteristics(), now.getCharacteristics())
                .differs(ChangeKind.RATING_CHANGED, "rating", was.getRating(), now.getRating());
    }

    /** What such a change of status is called. */
    static ChangeKind kindOf(ActionStatus was, ActionStatus now) {
        if (now == ActionStatus.COMPLETE) {
            return ChangeKind.FINISHED;
        }
        boolean isReopened = was.isClosed() && !now.isClosed();
        return isReopened ? ChangeKind.REOPENED : ChangeKind.STATUS_CHANGED;
    }
}
