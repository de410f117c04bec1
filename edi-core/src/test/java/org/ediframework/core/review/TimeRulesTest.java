package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.TODAY;
import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.assertFound;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.recruit;
import static org.ediframework.core.review.SoundPlan.train;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withActions;
import static org.ediframework.core.review.SoundPlan.withAssessment;
import static org.ediframework.core.review.SoundPlan.withCompleteAction;
import static org.ediframework.core.review.SoundPlan.withMetric;
import static org.ediframework.core.review.SoundPlan.withPilot;
import static org.ediframework.core.review.SoundPlan.withRevision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTest {

    private static ActionPlan dueAt(String due) {
        return withAction(
                action -> action.due(Due.parse(due)).milestones(List.of()).start(Optional.empty()));
    }

    private static Milestone milestone(String due) {
        return Milestone.builder().id("m").title("Step").due(Due.parse(due)).build();
    }

    private static Rollout rollout(String planned, ActionStatus status) {
        return Rollout.builder()
                .place("E07000095")
                .planned(Due.parse(planned))
                .status(status)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-01-01", "2029-01", "2028-10/2029-01", "R/2029-01/P3M"})
    void dueAfterThePlansPeriodIsWarnedOf(String due) {
        assertFinds(dueAt(due), "EDI-T-001 /actions/0/due");
        assertEquals(
                List.of(Section.PERIOD),
                SoundPlan.review(dueAt(due)).getFirst().get(0).getRelated());
    }

    @Test
    void dueBeforeThePlansPeriodIsWarnedOf() {
        ActionPlan plan = withCompleteAction(action -> action.due(Due.parse("2026-12")));
        assertFinds(plan, "EDI-T-001 /actions/1/due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-12-31", "2028-12", "2028-10/2028-12", "R/2026-01/P3M"})
    void dueWithinThePlansPeriodIsSound(String due) {
        assertFinds(dueAt(due));
    }

    @Test
    void monthThatThePeriodEndsInIsWithinIt() {
        ActionPlan plan = dueAt("2027-12");
        assertFinds(ActionPlan.builder()
                .from(plan)
                .period(DateRange.of(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 12, 15)))
                .build());
    }

    @Test
    void startAfterTheDueIsReported() {
        assertFinds(withAction(action -> action.start(LocalDate.of(2028, 1, 1))), "EDI-T-002 /actions/0/start");
    }

    @Test
    void startOnTheDayOfTheDueIsSound() {
        assertFinds(withAction(action -> action.start(LocalDate.of(2027, 12, 31))));
    }

    @Test
    void openActionIsOverdueFromTheDayAfterItsDue() {
        assertFinds(dueAt("2027-06-14"), "EDI-T-003 /actions/0/due");
        assertFinds(dueAt("2027-06-15"));
        assertFinds(dueAt("2027-06"));
    }

    @Test
    void openMilestoneIsOverdueToo() {
        assertFinds(
                withAction(action -> action.addMilestones(milestone("2027-05"))),
                "EDI-T-003 /actions/0/milestones/2/due");
    }

    @Test
    void messageSaysWhetherTheActionOrAMilestoneIsOverdue() {
        assertTrue(messageOf(dueAt("2027-06-14")).startsWith("Due 2027-06-14 and not complete"));
        assertTrue(messageOf(withAction(action -> action.addMilestones(milestone("2027-05"))))
                .startsWith("The milestone was due 2027-05"));
    }

    @Test
    void stoppedActionIsNotOverdue() {
        assertFinds(withAction(
                action -> action.due(Due.parse("2027-05")).milestones(List.of()).status(ActionStatus.STOPPED)));
    }

    @Test
    void rolloutThatIsPastItsTimeIsOverdue() {
        assertFinds(
                withPilot(pilot -> pilot.addRollout(rollout("2027-05", ActionStatus.IN_PROGRESS))),
                "EDI-T-003 /pilots/0/rollout/1/planned");
        assertFinds(withPilot(pilot -> pilot.addRollout(rollout("2027-05", ActionStatus.COMPLETE))));
    }

    @Test
    void withoutADayNothingIsOverdue() {
        assertFound(PlanReview.builder().build().review(dueAt("2027-06-14")));
    }

    @Test
    void completeActionWithoutItsDayIsWarnedOf() {
        assertFinds(withCompleteAction(action -> action.completedOn(Optional.empty())), "EDI-T-004 /actions/1/status");
    }

    @Test
    void dayOfCompletionOfAnOpenActionIsReported() {
        assertFinds(
                withAction(action -> action.completedOn(LocalDate.of(2027, 6, 1))), "EDI-T-005 /actions/0/completedOn");
    }

    @Test
    void completionInTheFutureIsReported() {
        assertFinds(
                withCompleteAction(action -> action.completedOn(TODAY.plusDays(1))),
                "EDI-T-006 /actions/1/completedOn");
        assertFinds(withCompleteAction(action -> action.completedOn(TODAY)));
    }

    @Test
    void milestoneReachedInTheFutureIsReported() {
        Milestone early = Milestone.builder()
                .from(milestone("2027-09"))
                .completedOn(TODAY.plusDays(1))
                .build();
        assertFinds(withAction(action -> action.addMilestones(early)), "EDI-T-006 /actions/0/milestones/2/completedOn");
    }

    @Test
    void milestoneAfterItsActionIsDueIsWarnedOf() {
        assertFinds(
                withAction(action -> action.addMilestones(milestone("2028-01"))),
                "EDI-T-007 /actions/0/milestones/2/due");
        assertFinds(withAction(action -> action.addMilestones(milestone("2027-12"))));
    }

    @Test
    void openMilestoneOfACompleteActionIsWarnedOf() {
        assertFinds(
                withCompleteAction(action -> action.addMilestones(milestone("2027-02"))),
                "EDI-T-008 /actions/1/milestones/0");
    }

    @Test
    void reviewDateThatHasPassedIsWarnedOf() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertFinds(withAction(action -> action.nextReview(yesterday)), "EDI-T-009 /actions/0/nextReview");
        assertFinds(
                withAssessment(assessment -> assessment.reviewDue(yesterday)),
                "EDI-T-009 /impactAssessments/0/reviewDue");
    }

    @Test
    void reviewDateThatIsTodayOrOfAClosedPlanOrActionIsSound() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertFinds(withRevision(revision -> revision.reviewDue(TODAY)));
        assertFinds(withRevision(revision -> revision.reviewDue(yesterday).status(RevisionStatus.CLOSED)));
        assertFinds(withCompleteAction(action -> action.nextReview(yesterday)));
    }

    @Test
    void dependenceOnAnActionThatIsDueLaterIsWarnedOf() {
        Action early = Action.builder()
                .from(train())
                .id("early")
                .title("Train others")
                .addDependsOn("recruit")
                .build();
        ActionPlan plan = withActions(recruit(), train(), early);
        assertFinds(plan, "EDI-T-010 /actions/2/dependsOn/0");
        assertEquals(
                List.of(Pointer.parse("/actions/2/due"), Pointer.parse("/actions/0/due")),
                SoundPlan.review(plan).getFirst().get(0).getRelated());
        assertFinds(withAction(action -> action.addDependsOn("train")));
    }

    @Test
    void targetBeforeItsReferenceIsWarnedOf() {
        assertFinds(
                withMetric(metric -> metric.targets(List.of(
                        SoundPlan.target(LocalDate.of(2026, 1, 14), "0.3"),
                        SoundPlan.target(LocalDate.of(2028, 12, 31), "0.5")))),
                "EDI-T-011 /metrics/0/targets/0/by");
    }

    @Test
    void targetsOutOfOrderAreWarnedOf() {
        assertFinds(
                withMetric(metric -> metric.addTargets(SoundPlan.target(LocalDate.of(2028, 12, 31), "0.6"))),
                "EDI-T-011 /metrics/0/targets/2/by");
        assertFinds(withMetric(metric -> metric.addTargets(SoundPlan.target(LocalDate.of(2029, 1, 1), "0.6"))));
    }

    @Test
    void signOffWithoutADayOrANameIsReported() {
        String place = "EDI-T-012 /impactAssessments/0/status";
        assertFinds(withAssessment(assessment -> assessment.signedOffOn(Optional.empty())), place);
        assertFinds(withAssessment(assessment -> assessment.signedOffBy(Optional.empty())), place);
        assertFinds(
                withAssessment(
                        assessment -> assessment.signedOffOn(Optional.empty()).signedOffBy(Optional.empty())),
                place);
        assertFinds(withAssessment(
                assessment -> assessment.status(AssessmentStatus.IN_PROGRESS).signedOffBy(Optional.empty())));
    }

    private static ActionPlan reportedOn(Optional<LocalDate> day) {
        AccountableBody board = plan().getAccountability().get(0);
        return with(plan -> plan.accountability(List.of(
                AccountableBody.builder().from(board).lastReportedOn(day).build())));
    }

    @Test
    void whatASignOffLacksIsNamed() {
        assertTrue(messageOf(withAssessment(assessment -> assessment.signedOffOn(Optional.empty())))
                .endsWith("Add signedOffOn."));
        assertTrue(messageOf(withAssessment(assessment -> assessment.signedOffBy(Optional.empty())))
                .endsWith("Add signedOffBy."));
        assertTrue(messageOf(withAssessment(
                        assessment -> assessment.signedOffOn(Optional.empty()).signedOffBy(Optional.empty())))
                .endsWith("Add signedOffOn and signedOffBy."));
    }

    private static String messageOf(ActionPlan plan) {
        return SoundPlan.review(plan).getFirst().get(0).getMessage();
    }

    @Test
    void reportIsOverdueWhenItsIntervalHasPassed() {
        assertFinds(reportedOn(Optional.of(LocalDate.of(2027, 3, 14))), "EDI-T-013 /accountability/0/lastReportedOn");
        assertFinds(reportedOn(Optional.of(LocalDate.of(2027, 3, 15))));
    }

    @Test
    void reportThatWasNeverGivenIsCountedFromAdoption() {
        assertFinds(reportedOn(Optional.empty()), "EDI-T-013 /accountability/0/reportsEvery");
    }

    @Test
    void freeTextIsWarnedOfWhereverSomethingIsDue() {
        assertFinds(withAction(action -> action.due(Due.described("Ongoing"))), "EDI-T-014 /actions/0/due");
        Milestone vague = Milestone.builder()
                .from(milestone("2027-09"))
                .due(Due.described("Soon"))
                .build();
        assertFinds(withAction(action -> action.addMilestones(vague)), "EDI-T-014 /actions/0/milestones/2/due");
        Rollout later = Rollout.builder()
                .from(rollout("2027-09", ActionStatus.NOT_STARTED))
                .planned(Due.described("Later"))
                .build();
        assertFinds(withPilot(pilot -> pilot.addRollout(later)), "EDI-T-014 /pilots/0/rollout/1/planned");
    }

    @Test
    void ratingOutsideTheKeyIsReported() {
        assertFinds(withAction(action -> action.rating("Blue")), "EDI-T-015 /actions/0/rating");
        assertFinds(with(plan -> plan.ratingKey(List.of())), "EDI-T-015 /actions/0/rating");
        assertFinds(withAction(action -> action.rating("Amber")));
    }

    @Test
    void observationInTheFutureIsReported() {
        assertFinds(
                withMetric(metric -> metric.addObservations(SoundPlan.observation(TODAY.plusDays(1), 10, 20))),
                "EDI-T-016 /metrics/0/observations/1/asOf");
        assertFinds(withMetric(metric -> metric.addObservations(SoundPlan.observation(TODAY, 10, 20))));
    }

    @Test
    void rolloutBeforeThePilotEndsIsNoted() {
        assertFinds(
                withPilot(pilot -> pilot.addRollout(rollout("2027-02", ActionStatus.COMPLETE))),
                "EDI-T-017 /pilots/0/rollout/1/planned");
        assertFinds(withPilot(pilot -> pilot.addRollout(rollout("2027-03", ActionStatus.COMPLETE))));
    }

    @Test
    void repeatedRolloutThatBeginsBeforeThePilotEndsIsNoted() {
        assertFinds(
                withPilot(pilot -> pilot.addRollout(rollout("R/2027-02/P1M", ActionStatus.COMPLETE))),
                "EDI-T-017 /pilots/0/rollout/1/planned");
        assertFinds(withPilot(pilot -> pilot.addRollout(rollout("R/2027-04/P1M", ActionStatus.COMPLETE))));
    }

    @Test
    void repetitionThatPassedWithoutATraceIsWarnedOf() {
        Due quarterly = Due.parse("R/2026-09-30/P3M");
        // The last time was on 30 March 2027, the one before on 30 December 2026.
        assertFinds(
                withAction(action -> action.due(quarterly).milestones(List.of()).updates(List.of())),
                "EDI-T-019 /actions/0/due");
        assertFinds(
                withAction(action -> action.due(quarterly).milestones(List.of()).updates(List.of(told("2026-12-30")))),
                "EDI-T-019 /actions/0/due");
        assertFinds(
                withAction(action -> action.due(quarterly).milestones(List.of()).updates(List.of(told("2026-12-31")))));
    }

    private static ProgressUpdate told(String day) {
        return ProgressUpdate.builder().on(LocalDate.parse(day)).note("Done.").build();
    }

    @Test
    void milestoneThatWasReachedOnSomeDayIsNotOpen() {
        Milestone reached = Milestone.builder()
                .id("reached")
                .title("Reached")
                .due(Due.parse("2027-02"))
                .complete(true)
                .build();
        assertFinds(withAction(action -> action.addMilestones(reached)));
        assertFinds(withCompleteAction(action -> action.addMilestones(reached)));
    }
}
