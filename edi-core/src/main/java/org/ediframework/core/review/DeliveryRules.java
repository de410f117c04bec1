package org.ediframework.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ediframework.core.document.Referent;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.Objective;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;

/**
 * Rules on promises, areas and barriers that nothing is done about. Of a plan without any action only that is told, by a
 * rule of its own.
 */
final class DeliveryRules {

    private DeliveryRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-002", DeliveryRules::keyAreas),
                PlanCheck.each("EDI-P-004", PlanList.COMMITMENTS, DeliveryRules::commitments),
                new PlanCheck("EDI-P-013", DeliveryRules::promisedAssessment),
                new PlanCheck("EDI-P-014", DeliveryRules::areasOfConcern),
                PlanCheck.each("EDI-P-019", PlanList.PILOTS, DeliveryRules::barriers));
    }

    /** Whether any action names what bears this id. */
    private static boolean isServed(Subject subject, Referent list, String id) {
        int index = subject.index().of(list).indexOf(id);
        return index >= 0 && subject.index().ofActions().isServed(list, index);
    }

    private static void keyAreas(Subject subject, Report report) {
        if (subject.plan().getActions().isEmpty()) {
            return;
        }
        Set<String> reached = new HashSet<>();
        for (Objective objective : subject.plan().getObjectives()) {
            if (isServed(subject, Referent.OBJECTIVE, objective.getId())) {
                objective.getKeyArea().ifPresent(reached::add);
            }
        }
        List<KeyArea> areas = subject.plan().getKeyAreas();
        for (int index = 0; index < areas.size(); index++) {
            String id = areas.get(index).getId();
            if (!reached.contains(id) && !isServed(subject, Referent.KEY_AREA, id)) {
                Pointer place = Section.KEY_AREAS.child(index);
                report.at(place)
                        .restingOn(Section.ACTIONS)
                        .needing(place.child("id"), Section.OBJECTIVES)
                        .needingEvery("/actions/*/keyAreas", "/actions/*/objectives")
                        .needingEvery("/objectives/*/id", "/objectives/*/keyArea")
                        .say(subject.nameOf(place, areas.get(index).getTitle(), id));
            }
        }
    }

    private static void commitments(Subject subject, Commitment commitment, int index, Report report) {
        if (commitment.getEvidence().isEmpty() && !isServed(subject, Referent.COMMITMENT, commitment.getId())) {
            Pointer place = Section.COMMITMENTS.child(index);
            report.at(place)
                    .restingOn(Section.ACTIONS)
                    .needing(place.child("id"), place.child("evidence"))
                    .needingEvery("/actions/*/commitments")
                    .say(subject.nameOf(place, commitment.getTitle(), commitment.getId()));
        }
    }

    private static void promisedAssessment(Subject subject, Report report) {
        if (!subject.plan().getImpactAssessments().isEmpty() || !subject.isObliged("EDI-P-013")) {
            return;
        }
        List<Commitment> commitments = subject.plan().getCommitments();
        for (int index = 0; index < commitments.size(); index++) {
            Commitment commitment = commitments.get(index);
            if (commitment.getKind() == CommitmentKind.IMPACT_ASSESSMENT) {
                Pointer place = Section.COMMITMENTS.child(index);
                report.at(place)
                        .restingOn(Section.IMPACT_ASSESSMENTS)
                        .needing(place.child("kind"))
                        .say(subject.nameOf(place, commitment.getTitle(), commitment.getId()));
            }
        }
    }

    private static void areasOfConcern(Subject subject, Report report) {
        if (subject.plan().getActions().isEmpty()) {
            return;
        }
        List<AreaOfConcern> areas = subject.plan().getAreasOfConcern();
        for (int index = 0; index < areas.size(); index++) {
            AreaOfConcern area = areas.get(index);
            if (!isServed(subject, Referent.AREA_OF_CONCERN, area.getId())) {
                Pointer place = Section.AREAS_OF_CONCERN.child(index);
                report.at(place)
                        .restingOn(Section.ACTIONS)
                        .needing(place.child("id"))
                        .needingEvery("/actions/*/areasOfConcern")
                        .say(subject.nameOf(place, area.getTitle(), area.getId()));
            }
        }
    }

    private static void barriers(Subject subject, Pilot pilot, int index, Report report) {
        Pointer findings = Section.PILOTS.child(index).child("findings");
        for (int entry = 0; entry < pilot.getFindings().size(); entry++) {
            PilotFinding finding = pilot.getFindings().get(entry);
            if (finding.getKind() == PilotFindingKind.BARRIER
                    && finding.getActions().isEmpty()) {
                Pointer place = findings.child(entry);
                report.at(place)
                        .needing(place.child("kind"), place.child("practice"), place.child("actions"))
                        .say(finding.getPractice());
            }
        }
    }
}
