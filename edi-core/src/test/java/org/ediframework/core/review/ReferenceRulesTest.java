package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.assertFound;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.recruit;
import static org.ediframework.core.review.SoundPlan.train;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withActions;
import static org.ediframework.core.review.SoundPlan.withMetric;
import static org.ediframework.core.review.SoundPlan.withPilot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceRulesTest {

    private static Action copy(Action action, String id) {
        return Action.builder().from(action).id(id).title("Action " + id).build();
    }

    private static Action dependent(String id, String... dependsOn) {
        return Action.builder()
                .from(recruit())
                .id(id)
                .title("Action " + id)
                .successCriteria(List.of("20 more for " + id))
                .responsible(List.of("Officer for " + id))
                .addDependsOn(dependsOn)
                .build();
    }

    private static Place place(String id, String within) {
        return Place.builder()
                .id(id)
                .name(id)
                .kind(PlaceKind.OTHER)
                .within(within)
                .build();
    }

    private static ActionPlan withEvidence(String... evidence) {
        Commitment first = plan().getCommitments().get(0);
        return with(plan -> plan.commitments(List.of(
                Commitment.builder().from(first).addEvidence(evidence).build(),
                plan().getCommitments().get(1))));
    }

    private static Finding only(ActionPlan plan) {
        Findings findings = SoundPlan.review(plan);
        assertEquals(1, findings.getTotal(), findings::toString);
        return findings.getFirst().get(0);
    }

    @Test
    void idUsedTwiceIsReportedAtItsSecondUse() {
        ActionPlan plan = withActions(recruit(), train(), copy(train(), "recruit"));
        assertFinds(plan, "EDI-R-001 /actions/2/id");
        assertEquals(List.of(Pointer.parse("/actions/0/id")), only(plan).getRelated());
    }

    @Test
    void idUsedInTwoListsIsNoRepetition() {
        assertFinds(withActions(recruit(), train(), copy(train(), "girls")));
    }

    @Test
    void idOfTwoMilestonesOfOneActionIsReported() {
        Milestone milestone = recruit().getMilestones().get(0);
        assertFinds(withAction(action -> action.addMilestones(milestone)), "EDI-R-001 /actions/0/milestones/2/id");
    }

    @Test
    void milestonesOfTwoActionsMayBearOneId() {
        Milestone milestone = recruit().getMilestones().get(0);
        assertFinds(SoundPlan.withCompleteAction(action -> action.addMilestones(milestone)));
    }

    @Test
    void idOfTwoFindingsOfOnePilotIsReported() {
        assertFinds(
                withPilot(pilot -> pilot.addFindings(
                        plan().getPilots().get(0).getFindings().get(0))),
                "EDI-R-001 /pilots/0/findings/1/id");
    }

    static Stream<List<Object>> referencesToNothing() {
        return Stream.of(
                List.of("/actions/0/keyAreas/1", withAction(action -> action.addKeyAreas("nowhere"))),
                List.of("/actions/0/commitments/1", withAction(action -> action.addCommitments("nowhere"))),
                List.of("/actions/0/areasOfConcern/1", withAction(action -> action.addAreasOfConcern("nowhere"))),
                List.of("/actions/0/metrics/1", withAction(action -> action.addMetrics("nowhere"))),
                List.of("/actions/0/dependsOn/0", withAction(action -> action.addDependsOn("nowhere"))),
                List.of("/commitments/0/evidence/0", withEvidence("nowhere")),
                List.of("/metrics/0/keyArea", withMetric(metric -> metric.keyArea("nowhere"))),
                List.of("/metrics/0/place", withMetric(metric -> metric.place("nowhere"))),
                List.of("/areasOfConcern/0/keyArea", withArea(area -> area.keyArea("nowhere"))),
                List.of("/areasOfConcern/0/metrics/1", withArea(area -> area.addMetrics("nowhere"))),
                List.of(
                        "/places/1/within",
                        with(plan -> plan.places(List.of(place("school", "town"), place("town", "nowhere"))))),
                List.of(
                        "/impactAssessments/0/actions/1",
                        SoundPlan.withAssessment(assessment -> assessment.addActions("nowhere"))),
                List.of("/pilots/0/places/1", withPilot(pilot -> pilot.addPlaces("nowhere"))),
                List.of(
                        "/pilots/0/rollout/1/place",
                        withPilot(pilot -> pilot.addRollout(Rollout.builder()
                                .place("nowhere")
                                .planned(Due.parse("2027-10"))
                                .status(ActionStatus.NOT_STARTED)
                                .build()))),
                List.of(
                        "/pilots/0/findings/0/actions/1",
                        withPilot(pilot -> pilot.findings(List.of(PilotFinding.builder()
                                .from(plan().getPilots().get(0).getFindings().get(0))
                                .addActions("nowhere")
                                .build())))));
    }

    private static ActionPlan withArea(UnaryOperator<AreaOfConcern.Builder> change) {
        AreaOfConcern area = plan().getAreasOfConcern().get(0);
        return with(plan -> plan.areasOfConcern(
                List.of(change.apply(AreaOfConcern.builder().from(area)).build())));
    }

    @ParameterizedTest
    @MethodSource("referencesToNothing")
    void referenceToNothingIsReportedWhereItStands(List<Object> placeAndPlan) {
        assertFinds((ActionPlan) placeAndPlan.get(1), "EDI-R-002 " + placeAndPlan.get(0));
    }

    @Test
    void nearestIdIsSuggestedForAMistakenOne() {
        Finding finding = only(withAction(action -> action.addKeyAreas("workfroce")));
        assertTrue(finding.getMessage().endsWith("Did you mean 'workforce'?"), finding.getMessage());
        assertEquals(List.of(Section.KEY_AREAS), finding.getRelated());
    }

    @Test
    void nothingIsSuggestedForAnIdUnlikeAnyOther() {
        Finding finding = only(withAction(action -> action.addKeyAreas("zzzzzzzz")));
        assertFalse(finding.getMessage().contains("Did you mean"), finding.getMessage());
    }

    @Test
    void anythingWithAnIdIsEvidenceOfACommitment() {
        assertFinds(withEvidence("board", "head", "town", "participants", "girls", "recruit", "trust", "network"));
    }

    @Test
    void actionThatDependsOnItselfIsReportedOnce() {
        assertFinds(withAction(action -> action.addDependsOn("recruit")), "EDI-R-004 /actions/0/dependsOn/0");
    }

    @Test
    void commitmentThatIsItsOwnEvidenceIsReported() {
        assertFinds(withEvidence("annual-plan"), "EDI-R-004 /commitments/0/evidence/0");
    }

    @Test
    void commitmentMayNameAnActionWithItsOwnId() {
        Commitment first = Commitment.builder()
                .from(plan().getCommitments().get(0))
                .id("recruit")
                .addEvidence("recruit")
                .build();
        assertFinds(ActionPlan.builder()
                .from(withAction(action -> action.commitments(List.of())))
                .commitments(List.of(first, plan().getCommitments().get(1)))
                .build());
    }

    @Test
    void actionsThatDependOnEachOtherAreReportedAtTheFirst() {
        ActionPlan plan =
                withActions(recruit(), train(), dependent("a", "b"), dependent("b", "c"), dependent("c", "a"));
        assertFinds(plan, "EDI-R-003 /actions/2/dependsOn/0");
        assertTrue(only(plan).getMessage().contains("a, b, c"), only(plan).getMessage());
        assertEquals(
                List.of(Pointer.parse("/actions/3/dependsOn/0"), Pointer.parse("/actions/4/dependsOn/0")),
                only(plan).getRelated());
    }

    @Test
    void twoCirclesAreTwoFindings() {
        assertFinds(
                withActions(
                        dependent("recruit", "x"),
                        train(),
                        dependent("x", "recruit"),
                        dependent("y", "x", "z"),
                        dependent("z", "y")),
                "EDI-R-003 /actions/0/dependsOn/0",
                "EDI-R-003 /actions/3/dependsOn/1");
    }

    @Test
    void actionsThatDependOnOneWithoutACircleAreSound() {
        assertFinds(withActions(recruit(), train(), dependent("a", "recruit", "b"), dependent("b", "recruit")));
    }

    @Test
    void placesWithinEachOtherAreReported() {
        assertFinds(
                with(plan -> plan.places(List.of(place("school", "town"), place("town", "school")))),
                "EDI-R-005 /places/0/within");
    }

    @Test
    void ofALongCircleTheFirstTenAreNamed() {
        List<Place> ring = new ArrayList<>();
        for (int index = 0; index < 11; index++) {
            ring.add(place("p" + index, "p" + (index + 1) % 11));
        }
        ActionPlan plan = with(copy -> copy.places(ring).areasOfConcern(List.of()));
        String message = SoundPlan.review(plan).getFirst().stream()
                .filter(finding -> finding.getCode().equals("EDI-R-005"))
                .map(Finding::getMessage)
                .findFirst()
                .orElseThrow();
        assertTrue(message.contains(": p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, …."), message);
        assertTrue(message.startsWith("11 places"), message);
    }

    @Test
    void placeWithinItselfIsReportedOnce() {
        assertFinds(
                with(plan -> plan.places(List.of(place("school", "town"), place("town", "town")))),
                "EDI-R-005 /places/1/within");
    }

    private static Framework framework(String id) {
        return Framework.builder()
                .id(id)
                .version("2018")
                .title("A framework")
                .publisher("A council")
                .source(FrameworkSource.builder().citation("A page").build())
                .build();
    }

    private static Findings reviewKnowing(ActionPlan plan, Framework... known) {
        return PlanReview.builder()
                .asOf(SoundPlan.TODAY)
                .knownFrameworks(List.of(known))
                .build()
                .review(plan);
    }

    private static ActionPlan under(FrameworkReference.Builder framework) {
        return with(plan -> plan.framework(framework.build()));
    }

    @Test
    void frameworkThatNobodyKnowsIsReported() {
        ActionPlan plan = under(FrameworkReference.builder().id("other"));
        assertFound(reviewKnowing(plan, framework("ours")), "EDI-R-006 /framework/id");
    }

    @Test
    void otherVersionOfAKnownFrameworkIsReported() {
        ActionPlan plan = under(FrameworkReference.builder().id("ours").version("2017"));
        assertFound(reviewKnowing(plan, framework("ours")), "EDI-R-006 /framework/version");
    }

    @Test
    void knownFrameworkIsSoundAndSoIsAnyWhereNoneIsKnown() {
        assertFound(reviewKnowing(under(FrameworkReference.builder().id("ours").version("2018")), framework("ours")));
        assertFinds(under(FrameworkReference.builder().id("other")));
    }

    @Test
    void planMayBeHeldToAnotherFrameworkThanItsOwn() {
        PlanReview review = PlanReview.builder()
                .asOf(SoundPlan.TODAY)
                .framework(framework("theirs"))
                .knownFrameworks(List.of(framework("ours")))
                .build();
        assertFound(review.review(under(FrameworkReference.builder().id("ours"))));
    }

    @Test
    void categoryOutsideItsKnownClassificationIsAnError() {
        ActionPlan plan =
                withMetric(metric -> metric.classification("sex@census-2021").categories(List.of("female", "X")));
        assertFinds(plan, "EDI-R-007 /metrics/0/categories/1");
        assertEquals(Severity.ERROR, only(plan).getSeverity());
    }

    @Test
    void categoriesOfAKnownClassificationAreSound() {
        assertFinds(
                withMetric(metric -> metric.classification("sex@census-2021").categories(List.of("female"))));
    }

    @Test
    void unknownClassificationIsNotedWithTheNearest() {
        Finding finding = only(withMetric(metric -> metric.classification("sex@census-2022")));
        assertEquals("/metrics/0/classification", finding.getPointer().toString());
        assertEquals(Severity.NOTE, finding.getSeverity());
        assertTrue(finding.getMessage().contains("sex@census-2021"), finding.getMessage());
    }

    @Test
    void misspeltCharacteristicIsNoted() {
        Finding finding = only(withAction(action -> action.addCharacteristics(Characteristic.of("disabilty"))));
        assertEquals("EDI-R-007", finding.getCode());
        assertEquals("/actions/0/characteristics/1", finding.getPointer().toString());
        assertEquals(Severity.NOTE, finding.getSeverity());
        assertTrue(finding.getMessage().endsWith("Did you mean 'disability'?"), finding.getMessage());
    }

    @Test
    void characteristicsThatCouncilsAddAreSound() {
        assertFinds(withAction(action -> action.addCharacteristics(
                Characteristic.of("care-experience"), Characteristic.of("socio-economic"), Characteristic.of("send"))));
    }

    @Test
    void characteristicThatTheFrameworkNamesIsSound() {
        Framework ours = Framework.builder()
                .from(framework("ours"))
                .addCharacteristics(Characteristic.of("language-at-home"))
                .build();
        ActionPlan plan = withAction(action -> action.addCharacteristics(Characteristic.of("language-at-home")));
        assertFound(PlanReview.builder()
                .asOf(SoundPlan.TODAY)
                .framework(ours)
                .build()
                .review(plan));
        assertFinds(plan, "EDI-R-007 /actions/0/characteristics/1");
    }

    @Test
    void placeThatNothingRefersToIsNoted() {
        assertFinds(with(plan -> plan.addPlaces(place("village", "town"))), "EDI-R-008 /places/2");
    }

    @Test
    void ratingKeyThatNoActionUsesIsNotedOnceWorkHasBegun() {
        assertFinds(withAction(action -> action.rating(Optional.empty())), "EDI-R-008 /ratingKey");
    }
}
