package org.ediframework.core.comparison;

import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.KeyArea;

/** What happened to what the plan is for: its commitments, key areas and areas of concern. */
final class PurposeChanges {

    private PurposeChanges() {}

    static void find(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        commitments(earlier, later, changes);
        keyAreas(earlier, later, changes);
        areasOfConcern(earlier, later, changes);
    }

    private static void commitments(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<Commitment> matching = Matching.of(
                Matching.place(Pointer.ROOT.child("commitments"), earlier.getCommitments(), Commitment::getId),
                Matching.place(Pointer.ROOT.child("commitments"), later.getCommitments(), Commitment::getId),
                Matching.Placed::id);
        for (Matching.Pair<Commitment> pair : matching.getPairs()) {
            Commitment was = pair.was().thing();
            Commitment now = pair.now().thing();
            changes.between(ComparedEntity.COMMITMENT, pair)
                    .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                    .differs(ChangeKind.REWRITTEN, "statement", was.getStatement(), now.getStatement())
                    .differs(ChangeKind.REWRITTEN, "kind", was.getKind(), now.getKind());
        }
        changes.comingAndGoing(ComparedEntity.COMMITMENT, matching, commitment -> false);
    }

    private static void keyAreas(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<KeyArea> matching = Matching.of(
                Matching.place(Pointer.ROOT.child("keyAreas"), earlier.getKeyAreas(), KeyArea::getId),
                Matching.place(Pointer.ROOT.child("keyAreas"), later.getKeyAreas(), KeyArea::getId),
                Matching.Placed::id);
        for (Matching.Pair<KeyArea> pair : matching.getPairs()) {
            KeyArea was = pair.was().thing();
            KeyArea now = pair.now().thing();
            changes.between(ComparedEntity.KEY_AREA, pair)
                    .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                    .differs(ChangeKind.REWRITTEN, "kind", was.getKind(), now.getKind())
                    .differs(ChangeKind.REWRITTEN, "description", was.getDescription(), now.getDescription());
        }
        changes.comingAndGoing(ComparedEntity.KEY_AREA, matching, area -> false);
    }

    private static void areasOfConcern(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<AreaOfConcern> matching = Matching.of(
                Matching.place(Pointer.ROOT.child("areasOfConcern"), earlier.getAreasOfConcern(), AreaOfConcern::getId),
                Matching.place(Pointer.ROOT.child("areasOfConcern"), later.getAreasOfConcern(), AreaOfConcern::getId),
                Matching.Placed::id);
        for (Matching.Pair<AreaOfConcern> pair : matching.getPairs()) {
            AreaOfConcern was = pair.was().thing();
            AreaOfConcern now = pair.now().thing();
            changes.between(ComparedEntity.AREA_OF_CONCERN, pair)
                    .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                    .differs(ChangeKind.REWRITTEN, "rationale", was.getRationale(), now.getRationale())
                    .differs(ChangeKind.RETARGETED, "keyArea", was.getKeyArea(), now.getKeyArea())
                    .differs(ChangeKind.RETARGETED, "characteristic", was.getCharacteristic(), now.getCharacteristic())
                    .differs(ChangeKind.RETARGETED, "categories", was.getCategories(), now.getCategories())
                    .differs(ChangeKind.RETARGETED, "place", was.getPlace(), now.getPlace());
        }
        changes.comingAndGoing(ComparedEntity.AREA_OF_CONCERN, matching, area -> false);
    }
}
