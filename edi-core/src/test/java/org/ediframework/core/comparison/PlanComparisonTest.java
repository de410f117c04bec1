package org.ediframework.core.comparison;

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
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.review.SoundPlan;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanComparisonTest {

    /** Each change as kind, entity, id, old and new pointer, absent ones as a hyphen. */
    static List<String> changes(ActionPlan earlier, ActionPlan later) {
        return PlanComparison.of(earlier, later).getChanges().stream()
                .map(change -> String.join(
                        " ",
                        change.kind().toString(),
                        change.entity().toString(),
                        change.id(),
                        change.oldPointer().map(Pointer::toString).orElse("-"),
                        change.newPointer().map(Pointer::toString).orElse("-")))
                .toList();
    }

    static PlanChange only(ActionPlan earlier, ActionPlan later) {
        List<PlanChange> changes = PlanComparison.of(earlier, later).getChanges();
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0);
    }

    private static Action renamed(String id) {
        return Action.builder().from(train()).id(id).build();
    }

    @Test
    void samePlanHasNoChangesAndEveryKindIsCounted() {
        PlanComparison comparison = PlanComparison.of(plan(), plan());
        assertEquals(List.of(), comparison.getChanges());
        assertEquals(
                List.of(ChangeKind.values()), List.copyOf(comparison.getCounts().keySet()));
        assertEquals(
                List.of(
                        "added",
                        "droppedOpen",
                        "droppedComplete",
                        "finished",
                        "reopened",
                        "slipped",
                        "broughtForward",
                        "reassigned",
                        "rewritten",
                        "retargeted",
                        "statusChanged",
                        "ratingChanged",
                        "renamed",
                        "changed"),
                Arrays.stream(ChangeKind.values()).map(ChangeKind::toString).toList());
    }

    @Test
    void actionsThatComeAndGoAreTold() {
        assertEquals(
                List.of("added action new - /actions/2"),
                changes(plan(), withActions(recruit(), train(), renamed("new"))));
        assertEquals(List.of("droppedComplete action train /actions/1 -"), changes(plan(), withActions(recruit())));
        Action open = Action.builder()
                .from(renamed("open"))
                .status(ActionStatus.ON_HOLD)
                .build();
        Action stopped = Action.builder()
                .from(renamed("stopped"))
                .status(ActionStatus.STOPPED)
                .build();
        assertEquals(
                List.of("droppedOpen action open /actions/2 -", "droppedComplete action stopped /actions/3 -"),
                changes(withActions(recruit(), train(), open, stopped), plan()));
    }

    @Test
    void actionsAreMatchedByIdWhereverTheyStand() {
        assertEquals(List.of(), changes(plan(), withActions(train(), recruit())));
        assertEquals(
                List.of("ratingChanged action recruit /actions/0/rating /actions/1/rating"),
                changes(
                        plan(),
                        withActions(
                                train(),
                                Action.builder().from(recruit()).rating("Amber").build())));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, COMPLETE, finished",
        "STOPPED, COMPLETE, finished",
        "COMPLETE, ON_HOLD, reopened",
        "STOPPED, NOT_STARTED, reopened",
        "COMPLETE, STOPPED, statusChanged",
        "NOT_STARTED, IN_PROGRESS, statusChanged",
        "IN_PROGRESS, STOPPED, statusChanged"
    })
    void changeOfStatusIsNamed(ActionStatus was, ActionStatus now, String kind) {
        PlanChange change = only(withAction(action -> action.status(was)), withAction(action -> action.status(now)));
        assertEquals(kind, change.kind().toString());
        assertEquals(Optional.of(was.name()), change.was());
        assertEquals(Optional.of(now.name()), change.now());
        assertEquals(Optional.empty(), change.days());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2027-06-30, slipped, 91",
        "2027-03, 2027-04, slipped, 30",
        "2027-03-31, 2027-03-30, broughtForward, -1",
        "2027-01/2027-03, 2027-04, slipped, 30",
        "R/2027-01/P3M, R/2027-02/P3M, slipped, 31"
    })
    void dueThatMovesIsToldInDays(String was, String now, String kind, long days) {
        PlanChange change = only(
                withAction(action -> action.due(Due.parse(was))), withAction(action -> action.due(Due.parse(now))));
        assertEquals(kind, change.kind().toString());
        assertEquals(Optional.of(days), change.days());
        assertEquals(Optional.of(was), change.was());
        assertEquals(Optional.of(now), change.now());
        assertEquals(Optional.of(Pointer.parse("/actions/0/due")), change.newPointer());
    }

    @Test
    void dueThatBecomesWordsOrOnlyStartsElsewhereIsRewritten() {
        ActionPlan words = withAction(action -> action.due(Due.described("Ongoing")));
        assertEquals(ChangeKind.REWRITTEN, only(plan(), words).kind());
        assertEquals(ChangeKind.REWRITTEN, only(words, plan()).kind());
        ActionPlan half = withAction(action -> action.due(Due.parse("2027-07/2027-12")));
        ActionPlan quarter = withAction(action -> action.due(Due.parse("2027-10/2027-12")));
        assertEquals(ChangeKind.REWRITTEN, only(half, quarter).kind());
    }

    @Test
    void otherPeopleAreAReassignment() {
        assertEquals(
                List.of("reassigned action recruit /actions/0/responsible /actions/0/responsible"),
                changes(plan(), withAction(action -> action.addResponsible("tutor"))));
        PlanChange change = only(plan(), withAction(action -> action.accountable(Optional.empty())));
        assertEquals(Optional.of("board"), change.was());
        assertEquals(Optional.empty(), change.now());
    }

    @Test
    void severalTextsOfOneThingAreToldAndItCountsOnce() {
        ActionPlan later =
                withAction(action -> action.title("Other").description("Other").addSuccessCriteria("30"));
        assertEquals(
                List.of(
                        "rewritten action recruit /actions/0/title /actions/0/title",
                        "rewritten action recruit /actions/0/description /actions/0/description",
                        "rewritten action recruit /actions/0/successCriteria /actions/0/successCriteria"),
                changes(plan(), later));
        assertEquals(1, PlanComparison.of(plan(), later).count(ChangeKind.REWRITTEN));
    }

    @Test
    void changesOfDifferentKindsToOneThingAreAllTold() {
        ActionPlan later = withActions(
                Action.builder()
                        .from(recruit())
                        .due(Due.parse("2028-01"))
                        .title("Other")
                        .rating(Optional.empty())
                        .build(),
                Action.builder().from(train()).title("Other").build());
        assertEquals(
                List.of(
                        "rewritten action recruit /actions/0/title /actions/0/title",
                        "slipped action recruit /actions/0/due /actions/0/due",
                        "ratingChanged action recruit /actions/0/rating /actions/0/rating",
                        "rewritten action train /actions/1/title /actions/1/title"),
                changes(plan(), later));
    }

    @Test
    void actionThatServesOtherAreasIsRetargeted() {
        assertEquals(
                List.of("retargeted action recruit /actions/0/keyAreas /actions/0/keyAreas"),
                changes(plan(), withAction(action -> action.addKeyAreas("workforce"))));
    }

    @Test
    void metricWithOtherTargetsIsRetargeted() {
        ActionPlan later = withMetric(metric -> metric.targets(List.of(
                SoundPlan.target(LocalDate.of(2027, 12, 31), "0.45"),
                SoundPlan.target(LocalDate.of(2028, 12, 31), "0"))));
        PlanChange change = only(plan(), later);
        assertEquals(ChangeKind.RETARGETED, change.kind());
        assertEquals(ComparedEntity.METRIC, change.entity());
        assertEquals(Optional.of("2027-12-31 0.4; 2028-12-31 0.5"), change.was());
        assertEquals(Optional.of("2027-12-31 0.45; 2028-12-31 0"), change.now());
        assertEquals(Optional.of(Pointer.parse("/metrics/0/targets")), change.newPointer());
    }

    @Test
    void otherNotationsDoNotChangeAMetricAndNewFiguresDo() {
        assertEquals(
                List.of("changed metric girls /metrics/0/observations /metrics/0/observations"),
                changes(
                        plan(),
                        withMetric(metric -> metric.addObservations(SoundPlan.observation(SoundPlan.TODAY, 10, 20)))));
        ActionPlan later = withMetric(metric -> metric.targets(List.of(
                SoundPlan.target(LocalDate.of(2027, 12, 31), "0.4"),
                SoundPlan.target(LocalDate.of(2028, 12, 31), "0.500"))));
        assertEquals(List.of(), changes(plan(), later));
        assertEquals(
                List.of("droppedOpen metric girls /metrics/0 -"),
                changes(plan(), with(copy -> copy.metrics(List.of()))));
        assertEquals(
                List.of("rewritten metric girls /metrics/0/title /metrics/0/title"),
                changes(plan(), withMetric(metric -> metric.title("Other"))));
    }

    @Test
    void whatThePlanIsForIsComparedToo() {
        Commitment commitment = Commitment.builder()
                .from(plan().getCommitments().get(0))
                .statement("Other.")
                .build();
        KeyArea area = KeyArea.builder()
                .from(plan().getKeyAreas().get(1))
                .kind(KeyAreaKind.OTHER)
                .build();
        AreaOfConcern concern = AreaOfConcern.builder()
                .from(plan().getAreasOfConcern().get(0))
                .place("town")
                .rationale("Other.")
                .build();
        ActionPlan later = with(copy -> copy.commitments(List.of(commitment))
                .keyAreas(List.of(plan().getKeyAreas().get(0), area))
                .areasOfConcern(List.of(concern)));
        assertEquals(
                List.of(
                        "rewritten commitment annual-plan /commitments/0/statement /commitments/0/statement",
                        "droppedOpen commitment assess /commitments/1 -",
                        "rewritten keyArea workforce /keyAreas/1/kind /keyAreas/1/kind",
                        "rewritten areaOfConcern brass /areasOfConcern/0/rationale /areasOfConcern/0/rationale",
                        "retargeted areaOfConcern brass /areasOfConcern/0/place /areasOfConcern/0/place"),
                changes(plan(), later));
        assertEquals(
                List.of("added keyArea workforce - /keyAreas/1", "added areaOfConcern brass - /areasOfConcern/0"),
                changes(
                        with(copy -> copy.keyAreas(List.of(plan().getKeyAreas().get(0)))
                                .areasOfConcern(List.of())),
                        plan()));
        assertEquals(
                List.of(
                        "droppedOpen keyArea workforce /keyAreas/1 -",
                        "droppedOpen areaOfConcern brass /areasOfConcern/0 -"),
                changes(plan(), with(copy -> copy.keyAreas(
                                List.of(plan().getKeyAreas().get(0)))
                        .areasOfConcern(List.of()))));
    }

    @ParameterizedTest
    @CsvSource({
        "SCREENING, SIGNED_OFF, finished",
        "SIGNED_OFF, IN_PROGRESS, reopened",
        "SCREENING, IN_PROGRESS, statusChanged"
    })
    void assessmentIsSignedOffOrNot(AssessmentStatus was, AssessmentStatus now, String kind) {
        PlanChange change = only(
                withAssessment(assessment -> assessment.status(was)),
                withAssessment(assessment -> assessment.status(now)));
        assertEquals(kind, change.kind().toString());
        assertEquals(Optional.of(Pointer.parse("/impactAssessments/0/status")), change.newPointer());
    }

    @Test
    void assessmentThatIsGoneWasOpenOrSignedOff() {
        ActionPlan none = with(copy -> copy.impactAssessments(List.of()));
        assertEquals(ChangeKind.DROPPED_COMPLETE, only(plan(), none).kind());
        assertEquals(
                ChangeKind.DROPPED_OPEN,
                only(withAssessment(assessment -> assessment.status(AssessmentStatus.SCREENING)), none)
                        .kind());
        assertEquals(
                ChangeKind.REASSIGNED,
                only(plan(), withAssessment(assessment -> assessment.author("Other")))
                        .kind());
    }

    @Test
    void pilotIsComparedWithItsRollout() {
        Rollout first = plan().getPilots().get(0).getRollout().get(0);
        Rollout second = Rollout.builder().from(first).place("E07000098").build();
        ActionPlan later = withPilot(pilot -> pilot.lead("Other")
                .period(DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 4, 10)))
                .rollout(List.of(
                        second,
                        Rollout.builder()
                                .from(first)
                                .planned(Due.parse("2027-08"))
                                .status(ActionStatus.COMPLETE)
                                .build())));
        assertEquals(
                List.of(
                        "reassigned pilot stevenage /pilots/0/lead /pilots/0/lead",
                        "slipped pilot stevenage /pilots/0/period/end /pilots/0/period/end",
                        "broughtForward pilot stevenage /pilots/0/rollout/0/planned /pilots/0/rollout/1/planned",
                        "finished pilot stevenage /pilots/0/rollout/0/status /pilots/0/rollout/1/status",
                        "added pilot stevenage - /pilots/0/rollout/0"),
                changes(plan(), later));
        assertEquals(
                Optional.of(10L),
                PlanComparison.of(plan(), later).getChanges().get(1).days());
    }

    @Test
    void pilotThatIsGoneWasOverOrNotWhenTheLaterPlanWasAdopted() {
        ActionPlan none = with(copy -> copy.pilots(List.of()));
        assertEquals(ChangeKind.DROPPED_OPEN, ofPilot(plan(), none));
        ActionPlan afterwards = ActionPlan.builder()
                .from(none)
                .revision(Revision.builder()
                        .from(none.getRevision())
                        .adoptedOn(LocalDate.of(2027, 4, 1))
                        .build())
                .build();
        assertEquals(ChangeKind.DROPPED_COMPLETE, ofPilot(plan(), afterwards));
    }

    private static ChangeKind ofPilot(ActionPlan earlier, ActionPlan later) {
        List<PlanChange> changes = PlanComparison.of(earlier, later).getChanges().stream()
                .filter(change -> change.entity() == ComparedEntity.PILOT)
                .toList();
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0).kind();
    }

    @Test
    void countsSayHowManyChangesOfEachKindThereAre() {
        PlanComparison comparison = PlanComparison.of(plan(), withActions(train(), renamed("a"), renamed("b")));
        assertEquals(2, comparison.count(ChangeKind.ADDED));
        assertEquals(2, comparison.count(ChangeKind.DROPPED_OPEN));
        assertEquals(1, comparison.getCounts().get(ChangeKind.DROPPED_COMPLETE));
        assertEquals(0, comparison.count(ChangeKind.SLIPPED));
    }

    @Test
    void completeActionThatSlipsIsStillTold() {
        assertEquals(
                List.of("slipped action train /actions/1/due /actions/1/due"),
                changes(plan(), withCompleteAction(action -> action.due(Due.parse("2027-04")))));
    }
}
