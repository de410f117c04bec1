package org.ediframework.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;

/** Rules on promises, areas and barriers that nothing is done about. */
final class DeliveryRules {

    private DeliveryRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-002", DeliveryRules::keyAreas),
                new PlanCheck("EDI-P-004", DeliveryRules::commitments),
                new PlanCheck("EDI-P-013", DeliveryRules::promisedAssessment),
                new PlanCheck("EDI-P-014", DeliveryRules::areasOfConcern),
                new PlanCheck("EDI-P-019", DeliveryRules::barriers));
    }

    private static Set<String> named(Subject subject, Function<Action, List<String>> ids) {
        Set<String> named = new HashSet<>();
        subject.plan().getActions().forEach(action -> named.addAll(ids.apply(action)));
        return named;
    }

    private static void keyAreas(Subject subject, Report report) {
        Set<String> served = named(subject, Action::getKeyAreas);
        for (int index = 0; index < subject.plan().getKeyAreas().size(); index++) {
            String id = subject.plan().getKeyAreas().get(index).getId();
            if (!served.contains(id)) {
                report.at(Section.KEY_AREAS.child(index))
                        .restingOn(Section.ACTIONS)
                        .say(subject.plan().getKeyAreas().get(index).getTitle());
            }
        }
    }

    private static void commitments(Subject subject, Report report) {
        Set<String> delivered = named(subject, Action::getCommitments);
        for (int index = 0; index < subject.plan().getCommitments().size(); index++) {
            Commitment commitment = subject.plan().getCommitments().get(index);
            if (commitment.getEvidence().isEmpty() && !delivered.contains(commitment.getId())) {
                report.at(Section.COMMITMENTS.child(index))
                        .restingOn(Section.ACTIONS)
                        .say(commitment.getTitle());
            }
        }
    }

    private static void promisedAssessment(Subject subject, Report report) {
        if (!subject.plan().getImpactAssessments().isEmpty()) {
            return;
        }
        for (int index = 0; index < subject.plan().getCommitments().size(); index++) {
            Commitment commitment = subject.plan().getCommitments().get(index);
            if (commitment.getKind() == CommitmentKind.IMPACT_ASSESSMENT) {
                report.at(Section.COMMITMENTS.child(index))
                        .restingOn(Section.IMPACT_ASSESSMENTS)
                        .say(commitment.getTitle());
            }
        }
    }

    private static void areasOfConcern(Subject subject, Report report) {
        Set<String> addressed = named(subject, Action::getAreasOfConcern);
        for (int index = 0; index < subject.plan().getAreasOfConcern().size(); index++) {
            String id = subject.plan().getAreasOfConcern().get(index).getId();
            if (!addressed.contains(id)) {
                report.at(Section.AREAS_OF_CONCERN.child(index))
                        .restingOn(Section.ACTIONS)
                        .say(subject.plan().getAreasOfConcern().get(index).getTitle());
            }
        }
    }

    private static void barriers(Subject subject, Report report) {
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            Pointer findings = Section.PILOTS.child(index).child("findings");
            for (int entry = 0; entry < pilots.get(index).getFindings().size(); entry++) {
                PilotFinding finding = pilots.get(index).getFindings().get(entry);
                if (finding.getKind() == PilotFindingKind.BARRIER
                        && finding.getActions().isEmpty()) {
                    report.at(findings.child(entry)).say(finding.getPractice());
                }
            }
        }
    }
}
