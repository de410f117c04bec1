package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.vocabulary.Frequency;

/** Rules on what has to be looked at, signed and reported again and again. A closed plan is past all that. */
final class UpkeepRules {

    private UpkeepRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.onDay("EDI-T-009", UpkeepRules::reviewPassed),
                new PlanCheck("EDI-T-012", UpkeepRules::signedOff),
                PlanCheck.onDay("EDI-T-013", UpkeepRules::reportOverdue));
    }

    static boolean isClosed(Subject subject) {
        return subject.plan().getRevision().getStatus() == RevisionStatus.CLOSED;
    }

    private static void reviewPassed(Subject subject, LocalDate asOf, Report report) {
        if (isClosed(subject)) {
            return;
        }
        passed(subject.plan().getRevision().getReviewDue(), asOf, Section.REVISION.child("reviewDue"), report);
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (action.getNextReview().isPresent() && !action.getStatus().isClosed()) {
                passed(
                        action.getNextReview(),
                        asOf,
                        Section.ACTIONS.child(index).child("nextReview"),
                        report);
            }
        }
        List<ImpactAssessment> assessments = subject.plan().getImpactAssessments();
        for (int index = 0; index < assessments.size(); index++) {
            Pointer place = Section.IMPACT_ASSESSMENTS.child(index).child("reviewDue");
            passed(assessments.get(index).getReviewDue(), asOf, place, report);
        }
    }

    private static void passed(Optional<LocalDate> due, LocalDate asOf, Pointer place, Report report) {
        due.filter(day -> day.isBefore(asOf)).ifPresent(day -> report.at(place).say(day, asOf));
    }

    private static void signedOff(Subject subject, Report report) {
        List<ImpactAssessment> assessments = subject.plan().getImpactAssessments();
        for (int index = 0; index < assessments.size(); index++) {
            ImpactAssessment assessment = assessments.get(index);
            boolean lacksDay = assessment.getSignedOffOn().isEmpty();
            boolean lacksName = assessment.getSignedOffBy().isEmpty();
            if (assessment.getStatus() == AssessmentStatus.SIGNED_OFF && (lacksDay || lacksName)) {
                Report.Draft draft =
                        report.at(Section.IMPACT_ASSESSMENTS.child(index).child("status"));
                if (lacksDay && lacksName) {
                    draft.say();
                } else {
                    draft.variant(lacksDay ? "date" : "name").say();
                }
            }
        }
    }

    private static void reportOverdue(Subject subject, LocalDate asOf, Report report) {
        if (isClosed(subject)) {
            return;
        }
        Revision revision = subject.plan().getRevision();
        LocalDate inForce =
                revision.getAdoptedOn().orElse(subject.plan().getPeriod().getStart());
        List<AccountableBody> bodies = subject.plan().getAccountability();
        for (int index = 0; index < bodies.size(); index++) {
            AccountableBody body = bodies.get(index);
            if (body.getReportsEvery().isEmpty()) {
                continue;
            }
            Frequency every = body.getReportsEvery().get();
            LocalDate since = body.getLastReportedOn().orElse(inForce);
            LocalDate due = every.after(since);
            if (due.isBefore(asOf)) {
                Pointer place = Section.ACCOUNTABILITY.child(index);
                if (body.getLastReportedOn().isPresent()) {
                    report.at(place.child("lastReportedOn"))
                            .restingOn(place.child("reportsEvery"))
                            .say(body.getName(), every, since, due);
                } else {
                    report.at(place.child("reportsEvery"))
                            .restingOn(Section.REVISION, Section.PERIOD)
                            .variant("never")
                            .say(body.getName(), every, since, due);
                }
            }
        }
    }
}
