package org.ediframework.core.comparison;

import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.ImpactAssessment;

/** What happened to impact assessments. */
final class AssessmentChanges {

    private AssessmentChanges() {}

    static void find(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<ImpactAssessment> matching = Matching.of(
                Matching.place(
                        Pointer.ROOT.child("impactAssessments"),
                        earlier.getImpactAssessments(),
                        ImpactAssessment::getId),
                Matching.place(
                        Pointer.ROOT.child("impactAssessments"), later.getImpactAssessments(), ImpactAssessment::getId),
                Matching.Placed::id);
        for (Matching.Pair<ImpactAssessment> pair : matching.getPairs()) {
            ImpactAssessment was = pair.was().thing();
            ImpactAssessment now = pair.now().thing();
            changes.between(ComparedEntity.IMPACT_ASSESSMENT, pair)
                    .differs(kindOf(was, now), "status", was.getStatus(), now.getStatus())
                    .differs(ChangeKind.REASSIGNED, "author", was.getAuthor(), now.getAuthor())
                    .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                    .differs(ChangeKind.REWRITTEN, "proposal", was.getProposal(), now.getProposal())
                    .differs(ChangeKind.REWRITTEN, "outcome", was.getOutcome(), now.getOutcome());
        }
        changes.comingAndGoing(ComparedEntity.IMPACT_ASSESSMENT, matching, AssessmentChanges::isSigned);
    }

    private static ChangeKind kindOf(ImpactAssessment was, ImpactAssessment now) {
        if (isSigned(now)) {
            return ChangeKind.FINISHED;
        }
        return isSigned(was) ? ChangeKind.REOPENED : ChangeKind.STATUS_CHANGED;
    }

    private static boolean isSigned(ImpactAssessment assessment) {
        return assessment.getStatus() == AssessmentStatus.SIGNED_OFF;
    }
}
