package org.ediframework.core.comparison;

import java.time.LocalDate;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.Rollout;

/** What happened to pilots, and to their roll-out place by place. */
final class PilotChanges {

    private PilotChanges() {}

    static void find(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<Pilot> matching = Matching.of(
                Matching.place(Pointer.ROOT.child("pilots"), earlier.getPilots(), Pilot::getId),
                Matching.place(Pointer.ROOT.child("pilots"), later.getPilots(), Pilot::getId),
                Matching.Placed::id);
        for (Matching.Pair<Pilot> pair : matching.getPairs()) {
            compare(pair, changes);
            rollouts(pair, changes);
        }
        LocalDate inForce =
                later.getRevision().getAdoptedOn().orElse(later.getPeriod().getStart());
        changes.comingAndGoing(ComparedEntity.PILOT, matching, pilot -> pilot.getPeriod()
                .getEnd()
                .isBefore(inForce));
    }

    private static void compare(Matching.Pair<Pilot> pair, ChangeList changes) {
        Pilot was = pair.was().thing();
        Pilot now = pair.now().thing();
        LocalDate before = was.getPeriod().getEnd();
        LocalDate after = now.getPeriod().getEnd();
        changes.between(ComparedEntity.PILOT, pair)
                .moved("period/end", before, after, before.toString(), after.toString())
                .differs(ChangeKind.REASSIGNED, "lead", was.getLead(), now.getLead())
                .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                .differs(ChangeKind.RETARGETED, "places", was.getPlaces(), now.getPlaces());
    }

    private static void rollouts(Matching.Pair<Pilot> pair, ChangeList changes) {
        String pilot = pair.now().id();
        Matching<Rollout> matching = Matching.of(
                Matching.place(
                        pair.was().place().child("rollout"), pair.was().thing().getRollout(), rollout -> pilot),
                Matching.place(
                        pair.now().place().child("rollout"), pair.now().thing().getRollout(), rollout -> pilot),
                rollout -> rollout.thing().getPlace());
        for (Matching.Pair<Rollout> spread : matching.getPairs()) {
            Rollout was = spread.was().thing();
            Rollout now = spread.now().thing();
            changes.between(ComparedEntity.PILOT, spread)
                    .differs(
                            ActionChanges.kindOf(was.getStatus(), now.getStatus()),
                            "status",
                            was.getStatus(),
                            now.getStatus())
                    .due("planned", was.getPlanned(), now.getPlanned());
        }
        changes.comingAndGoing(
                ComparedEntity.PILOT, matching, rollout -> rollout.getStatus().isClosed());
    }
}
