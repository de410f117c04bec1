package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.TODAY;
import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.recruit;
import static org.ediframework.core.review.SoundPlan.target;
import static org.ediframework.core.review.SoundPlan.train;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withActions;
import static org.ediframework.core.review.SoundPlan.withAssessment;
import static org.ediframework.core.review.SoundPlan.withCompleteAction;
import static org.ediframework.core.review.SoundPlan.withMetric;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.Effect;
import org.ediframework.core.plan.Facing;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Characteristic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRulesTest {

    private static Commitment commitment(CommitmentKind kind) {
        return Commitment.builder()
                .id("new")
                .title("New")
                .statement("We will.")
                .kind(kind)
                .build();
    }

    private static Action by(String id, String... responsible) {
        return Action.builder()
                .from(recruit())
                .id(id)
                .title("Action " + id)
                .successCriteria(List.of("20 more for " + id))
                .responsible(List.of(responsible))
                .build();
    }

    @Test
    void keyAreaThatNoActionServesIsWarnedOf() {
        KeyArea other = KeyArea.builder()
                .id("other")
                .title("Other")
                .kind(KeyAreaKind.OTHER)
                .build();
        assertFinds(with(plan -> plan.addKeyAreas(other)), "EDI-P-002 /keyAreas/2");
    }

    @Test
    void commitmentThatNothingDeliversIsWarnedOf() {
        Commitment promise = commitment(CommitmentKind.OTHER);
        assertFinds(with(plan -> plan.addCommitments(promise)), "EDI-P-004 /commitments/2");
        Commitment shown =
                Commitment.builder().from(promise).addEvidence("train").build();
        assertFinds(with(plan -> plan.addCommitments(shown)));
    }

    @Test
    void planThatNobodyIsAccountableForIsReported() {
        assertFindsWhereAskedFor(
                "EDI-P-005",
                ActionPlan.builder()
                        .from(withAction(action -> action.accountable("Head")))
                        .accountability(List.of())
                        .build(),
                "EDI-P-005");
    }

    @Test
    void planWithoutWorkingGroupIsReported() {
        assertFindsWhereAskedFor("EDI-P-006", with(plan -> plan.workingGroup(Optional.empty())), "EDI-P-006");
    }

    @Test
    void workingGroupWithNobodySeniorIsReported() {
        WorkingGroup group = WorkingGroup.builder()
                .name("Group")
                .addMembers(WorkingGroupMember.builder()
                        .id("tutor")
                        .role("Tutor")
                        .chair(true)
                        .build())
                .build();
        assertFindsWhereAskedFor(
                "EDI-P-006", with(plan -> plan.workingGroup(group)), "EDI-P-006 /workingGroup/members");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More girls take part.",
                "Better than in 2024.",
                "Up on 2019/20.",
                "Weighty matters are often discussed."
            })
    void successThatCannotBeMeasuredIsWarnedOf(String criterion) {
        assertFinds(
                withAction(action -> action.metrics(List.of()).successCriteria(List.of(criterion))),
                "EDI-P-010 /actions/0/successCriteria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 complaints.",
                "5 more girls.",
                "9 tutors.",
                "Half of the tutors.",
                "One more school.",
                "Every tutor.",
                "2,100 pupils.",
                "30 % by 2027",
                "The policy is published.",
                "Training delivered",
                "Two schools take part.",
                "Numbers have doubled."
            })
    void successWithANumberIsSound(String criterion) {
        assertFinds(withAction(action -> action.metrics(List.of()).successCriteria(List.of("Good.", criterion))));
    }

    @Test
    void successThatAMetricMeasuresIsSound() {
        assertFinds(withAction(action -> action.successCriteria(List.of("More girls take part."))));
    }

    @Test
    void assessmentSilentOnACharacteristicIsWarnedOf() {
        List<Impact> eight = SoundPlan.impacts();
        eight.remove(8);
        ActionPlan plan = withAssessment(assessment -> assessment.impacts(eight));
        assertFinds(plan, "EDI-P-011 /impactAssessments/0/impacts");
        String message = SoundPlan.review(plan).getFirst().get(0).getMessage();
        assertTrue(message.contains(": sexual orientation."), message);
    }

    @Test
    void negativeImpactNeedsMitigationOrJustification() {
        Impact negative = Impact.builder()
                .characteristic(Characteristic.AGE)
                .effect(Effect.NEGATIVE)
                .build();
        assertFinds(withFirstImpact(negative), "EDI-P-012 /impactAssessments/0/impacts/0");
        assertFinds(withFirstImpact(
                Impact.builder().from(negative).mitigation("Fees are waived.").build()));
        assertFinds(withFirstImpact(
                Impact.builder().from(negative).justification("By law.").build()));
    }

    /** What a framework asks for that is not asked of everybody. */
    private static void assertFindsWhereAskedFor(String code, ActionPlan plan, String codeAndPlace) {
        assertFinds(plan);
        Framework framework = Framework.builder()
                .id("ours")
                .version("1")
                .title("Ours")
                .publisher("We")
                .source(FrameworkSource.builder().citation("A page").build())
                .addObligations(
                        Obligation.builder().rule(code).severity(Severity.ERROR).build())
                .build();
        SoundPlan.assertFound(
                PlanReview.builder()
                        .asOf(SoundPlan.TODAY)
                        .framework(framework)
                        .build()
                        .review(plan),
                codeAndPlace);
    }

    private static ActionPlan withFirstImpact(Impact impact) {
        List<Impact> impacts = new ArrayList<>(SoundPlan.impacts());
        impacts.set(0, impact);
        return withAssessment(assessment -> assessment.impacts(impacts));
    }

    @Test
    void promisedAssessmentThatIsNotThereIsReported() {
        Commitment assess = Commitment.builder()
                .from(plan().getCommitments().get(1))
                .evidence(List.of("train"))
                .build();
        assertFindsWhereAskedFor(
                "EDI-P-013",
                with(plan -> plan.impactAssessments(List.of())
                        .commitments(List.of(plan().getCommitments().get(0), assess))),
                "EDI-P-013 /commitments/1");
    }

    @Test
    void areaOfConcernThatNoActionAddressesIsWarnedOf() {
        assertFinds(withAction(action -> action.areasOfConcern(List.of())), "EDI-P-014 /areasOfConcern/0");
    }

    @Test
    void metricWithoutReferenceAndTargetIsWarnedOf() {
        assertFinds(
                withMetric(metric -> metric.reference(Optional.empty()).targets(List.of())), "EDI-P-015 /metrics/0");
        assertFinds(withMetric(metric -> metric.reference(Optional.empty())));
        assertFinds(withMetric(metric -> metric.targets(List.of())));
    }

    private static Observation counted(String day) {
        return Observation.builder()
                .asOf(LocalDate.parse(day))
                .count(40)
                .base(90)
                .build();
    }

    private static Observation share(String day) {
        return Observation.builder()
                .asOf(LocalDate.parse(day))
                .share(new BigDecimal("0.41"))
                .build();
    }

    @Test
    void shareAfterPeopleWereCountedIsNoted() {
        assertFinds(
                withMetric(metric -> metric.observations(List.of(share("2027-03-31"), counted("2027-01-31")))),
                "EDI-P-041 /metrics/0/observations/0/share");
        assertFinds(withMetric(metric -> metric.observations(List.of(share("2027-01-31"), counted("2027-01-31")))));
        assertFinds(withMetric(metric -> metric.observations(List.of(share("2027-01-31"), share("2027-03-31")))));
    }

    @Test
    void personResponsibleForMoreThanHalfOfFiveActionsIsNoted() {
        assertFinds(
                withActions(by("recruit", "A"), by("b", "a "), by("c", "A", "B"), by("d", "D"), train()),
                "EDI-P-016 /actions");
        assertFinds(withActions(by("recruit", "A"), by("b", "A"), by("c", "C"), by("d", "D"), train()));
        assertFinds(withActions(by("recruit", "A"), by("b", "A"), by("c", "A"), train()));
    }

    @Test
    void personIsNamedAsThePlanFirstWritesIt() {
        Findings findings = SoundPlan.review(
                withActions(by("recruit", "Ms A"), by("b", "ms a "), by("c", "MS A", "B"), by("d", "D"), train()));
        assertTrue(findings.getFirst().get(0).getMessage().startsWith("'Ms A' is responsible for 3 of 5 actions."));
    }

    @Test
    void halfOfSixActionsIsNotMoreThanHalf() {
        assertFinds(withActions(by("recruit", "A"), by("b", "A"), by("c", "A"), by("d", "D"), by("e", "E"), train()));
    }

    @Test
    void protectedCharacteristicUnderAnotherNameIsNoted() {
        ActionPlan plan = withAction(action ->
                action.addCharacteristics(Characteristic.of("ethnicity"), Characteristic.of("gender-identity")));
        assertFinds(plan, "EDI-P-017 /actions/0/characteristics/1", "EDI-P-017 /actions/0/characteristics/2");
        String message = SoundPlan.review(plan).getFirst().get(0).getMessage();
        assertTrue(message.endsWith("write 'race'."), message);
        assertFinds(
                withMetric(metric -> metric.characteristic(Characteristic.of("gender"))),
                "EDI-P-017 /metrics/0/characteristic");
        Impact renamed = Impact.builder()
                .from(SoundPlan.impacts().get(5))
                .characteristic(Characteristic.of("ethnicity"))
                .build();
        List<Impact> impacts = SoundPlan.impacts();
        impacts.set(5, renamed);
        assertFinds(
                withAssessment(assessment -> assessment.impacts(impacts)),
                "EDI-P-017 /impactAssessments/0/impacts/5/characteristic");
        AreaOfConcern area = AreaOfConcern.builder()
                .from(plan().getAreasOfConcern().get(0))
                .characteristic(Characteristic.of("faith"))
                .build();
        assertFinds(with(copy -> copy.areasOfConcern(List.of(area))), "EDI-P-017 /areasOfConcern/0/characteristic");
    }

    @Test
    void planThatNeverLooksOutwardIsReported() {
        assertFindsWhereAskedFor("EDI-P-020", with(plan -> plan.partnerships(List.of())), "EDI-P-020");
        assertFindsWhereAskedFor("EDI-P-020", facing(Facing.INWARD), "EDI-P-020 /partnerships");
        assertFinds(facing(Facing.BOTH));
    }

    private static ActionPlan facing(Facing facing) {
        return with(plan -> plan.partnerships(List.of(Partnership.builder()
                .from(plan().getPartnerships().get(0))
                .facing(facing)
                .build())));
    }

    private static ActionPlan observing(long count, long base) {
        return withMetric(metric -> metric.addObservations(SoundPlan.observation(TODAY, count, base)));
    }

    @Test
    void smallCountIsWarnedOf() {
        assertFinds(observing(1, 20), "EDI-P-021 /metrics/0/observations/1/count");
        assertFinds(observing(4, 20), "EDI-P-021 /metrics/0/observations/1/count");
        assertFinds(observing(0, 4), "EDI-P-021 /metrics/0/observations/1/base");
        assertFinds(observing(5, 20));
        assertFinds(observing(0, 5));
    }

    @Test
    void completeActionWithoutEvidenceIsNoted() {
        assertFinds(withCompleteAction(action -> action.evidence(List.of())), "EDI-P-023 /actions/1");
        assertFinds(withAction(action -> action.evidence(List.of())));
    }

    private static ActionPlan aimingAt(String share, Optional<Direction> direction) {
        return withMetric(metric -> metric.direction(direction)
                .targets(List.of(
                        target(LocalDate.of(2027, 12, 31), "0.49"), target(LocalDate.of(2028, 12, 31), share))));
    }

    @Test
    void lastTargetBelowTheReferenceIsNoted() {
        String place = "EDI-P-024 /metrics/0/targets/1/share";
        assertFinds(aimingAt("0.4899", Optional.of(Direction.INCREASE)), place);
        assertFinds(aimingAt("0.4899", Optional.empty()), place);
        assertFinds(aimingAt("0.49", Optional.of(Direction.INCREASE)));
        assertFinds(aimingAt("0.4899", Optional.of(Direction.DECREASE)));
        assertFinds(aimingAt("0.49", Optional.of(Direction.DECREASE)));
        assertFinds(aimingAt("0.4901", Optional.of(Direction.DECREASE)), place);
        assertFinds(aimingAt("0.1", Optional.of(Direction.MAINTAIN)));
    }

    @Test
    void referenceGivenAsACountIsAShareToo() {
        MetricReference half = MetricReference.builder()
                .source("Census")
                .asOf(LocalDate.of(2026, 1, 1))
                .count(51L)
                .base(100L)
                .build();
        assertFinds(withMetric(copy -> copy.reference(half)), "EDI-P-024 /metrics/0/targets/1/share");
        MetricReference nobody =
                MetricReference.builder().from(half).count(0L).base(0L).build();
        assertFinds(withMetric(copy -> copy.reference(nobody)));
    }

    @Test
    void measureAndTitleThatWereCopiedAreNoted() {
        Action[] four = {recruit(), train(), by("c", "C"), by("d", "D")};
        for (int at = 1; at < 4; at++) {
            four[at] = Action.builder()
                    .from(four[at])
                    .successCriteria(List.of("More  people by 10 %"))
                    .build();
        }
        assertFinds(withActions(four), "EDI-P-030 /actions");
        four[3] = Action.builder().from(four[3]).title("train tutors").build();
        four[2] = Action.builder()
                .from(four[2])
                .successCriteria(List.of("5 more"))
                .build();
        assertFinds(withActions(four), "EDI-P-031 /actions/3/title");
    }

    @Test
    void teamMayBeResponsibleForMost() {
        assertFinds(
                withActions(by("recruit", "HR team"), by("b", "HR team"), by("c", "HR team"), by("d", "D"), train()));
    }
}
