package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Frequency;

/** Rules on what has to be looked at, signed and reported again and again. A closed plan is past all that. */
final class UpkeepRules {

    private static final Pointer STATUS = Section.REVISION.child("status");

    private UpkeepRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.onDay("EDI-T-009", UpkeepRules::reviewPassed),
                PlanCheck.each("EDI-T-012", PlanList.IMPACT_ASSESSMENTS, UpkeepRules::signedOff),
                PlanCheck.onDay("EDI-T-013", UpkeepRules::reportOverdue),
                PlanCheck.onDay("EDI-T-019", UpkeepRules::repetitionUntold));
    }

    static boolean isClosed(Subject subject) {
        return subject.plan().getRevision().getStatus() == RevisionStatus.CLOSED;
    }

    private static void reviewPassed(Subject subject, LocalDate asOf, Report report) {
        if (isClosed(subject)) {
            return;
        }
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (action.getNextReview().isPresent() && !Timing.isClosed(action)) {
                Pointer place = Section.ACTIONS.child(index);
                passed(
                        action.getNextReview(),
                        asOf,
                        place.child("nextReview"),
                        report,
                        place.child("status"),
                        place.child("completedOn"));
            }
        }
        List<ImpactAssessment> assessments = subject.plan().getImpactAssessments();
        for (int index = 0; index < assessments.size(); index++) {
            Pointer place = Section.IMPACT_ASSESSMENTS.child(index).child("reviewDue");
            passed(assessments.get(index).getReviewDue(), asOf, place, report);
        }
    }

    private static void passed(
            Optional<LocalDate> due, LocalDate asOf, Pointer place, Report report, Pointer... others) {
        due.filter(day -> day.isBefore(asOf))
                .ifPresent(
                        day -> report.at(place).needing(STATUS).needing(others).say(day, asOf));
    }

    private static void signedOff(Subject subject, ImpactAssessment assessment, int index, Report report) {
        Pointer place = Section.IMPACT_ASSESSMENTS.child(index);
        boolean lacksDay = assessment.getSignedOffOn().isEmpty() && subject.isKnown(place.child("signedOffOn"));
        boolean lacksName = assessment.getSignedOffBy().isEmpty() && subject.isKnown(place.child("signedOffBy"));
        if (assessment.getStatus() == AssessmentStatus.SIGNED_OFF && (lacksDay || lacksName)) {
            report.at(place.child("status"))
                    .variant(lacksDay && lacksName ? "" : lacksDay ? "date" : "name")
                    .say();
        }
    }

    private static void reportOverdue(Subject subject, LocalDate asOf, Report report) {
        if (isClosed(subject)) {
            return;
        }
        List<AccountableBody> bodies = subject.plan().getAccountability();
        for (int index = 0; index < bodies.size(); index++) {
            AccountableBody body = bodies.get(index);
            if (body.getReportsEvery().isEmpty()) {
                continue;
            }
            Frequency every = body.getReportsEvery().get();
            LocalDate since = body.getLastReportedOn().orElse(subject.inForceSince());
            LocalDate due = every.after(since);
            if (due.isBefore(asOf)) {
                Pointer place = Section.ACCOUNTABILITY.child(index);
                if (body.getLastReportedOn().isPresent()) {
                    report.at(place.child("lastReportedOn"))
                            .restingOn(place.child("reportsEvery"))
                            .needing(STATUS)
                            .say(body.getName(), every, since, due);
                } else {
                    report.at(place.child("reportsEvery"))
                            .restingOn(Section.REVISION, Section.PERIOD)
                            .needing(STATUS, place.child("lastReportedOn"), Section.REVISION.child("adoptedOn"))
                            .needing(Section.PERIOD.child("start"))
                            .variant("never")
                            .say(body.getName(), every, since, due);
                }
            }
        }
    }

    /** What is due again and again leaves a trace each time: a note or evidence since the time before. */
    private static void repetitionUntold(Subject subject, LocalDate asOf, Report report) {
        for (PlannedWork work : subject.work()) {
            if (work.milestone().isPresent() || work.due().getKind() != Due.Kind.REPEATING) {
                continue;
            }
            Action action = work.action();
            Optional<Recurrence> recurrence = Recurrence.before(asOf, work.due());
            if (recurrence.isEmpty() || Timing.isClosed(action)) {
                continue;
            }
            boolean isTold = Stream.concat(
                            action.getUpdates().stream().map(ProgressUpdate::getOn),
                            action.getEvidence().stream().map(Evidence::getOn).flatMap(Optional::stream))
                    .anyMatch(recurrence.get()::isTraced);
            if (!isTold) {
                Pointer place = work.ofAction();
                report.at(place.child("due"))
                        .needing(place.child("status"), place.child("completedOn"))
                        .needingEach(place.child("updates"), "on")
                        .needingEach(place.child("evidence"), "on")
                        .say(work.due(), recurrence.get().latest(), asOf);
            }
        }
    }
}
