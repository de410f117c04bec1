package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.assertFound;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAssessment;
import static org.ediframework.core.review.SoundPlan.withMetric;
import static org.ediframework.core.review.SoundPlan.withRevision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.Impact;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.vocabulary.OpenValue;
import org.junit.jupiter.api.Test;

class FrameworkObligationsTest {

    private static Framework.Builder framework() {
        return Framework.builder()
                .id("ours")
                .version("1")
                .title("Our framework")
                .publisher("A council")
                .source(FrameworkSource.builder().citation("A page").build());
    }

    private static Framework obliging(String code, Optional<Severity> severity, Map<String, OpenValue> parameters) {
        return framework()
                .addObligations(Obligation.builder()
                        .rule(code)
                        .severity(severity)
                        .parameters(parameters)
                        .build())
                .build();
    }

    private static Framework obliging(String code, String name, OpenValue value) {
        return obliging(code, Optional.of(Severity.NOTE), Map.of(name, value));
    }

    private static Findings review(ActionPlan plan, Framework framework) {
        return PlanReview.builder()
                .asOf(SoundPlan.TODAY)
                .framework(framework)
                .build()
                .review(plan);
    }

    private static RequiredKeyArea area(String id, KeyAreaKind kind, boolean required) {
        return RequiredKeyArea.builder()
                .id(id)
                .title("Area " + id)
                .kind(kind)
                .required(required)
                .build();
    }

    private static RequiredCommitment commitment(String id, String title, CommitmentKind kind) {
        return RequiredCommitment.builder()
                .id(id)
                .title(title)
                .kind(kind)
                .required(true)
                .build();
    }

    @Test
    void keyAreaThatTheFrameworkRequiresIsMissed() {
        Framework framework = framework()
                .addKeyAreas(
                        area("x", KeyAreaKind.PARTICIPANTS, true),
                        area("y", KeyAreaKind.LEADERSHIP, true),
                        area("z", KeyAreaKind.AREAS_OF_CONCERN, false))
                .build();
        Findings findings = review(plan(), framework);
        assertFound(findings, "EDI-P-001 /keyAreas");
        assertEquals(
                "The framework 'Our framework' requires the key area 'Area y', and the plan has none like it. Add a key"
                        + " area of kind LEADERSHIP.",
                findings.getFirst().get(0).getMessage());
    }

    @Test
    void oneKeyAreaMeetsOneRequirementOnly() {
        Framework framework = framework()
                .addKeyAreas(area("x", KeyAreaKind.PARTICIPANTS, true), area("y", KeyAreaKind.PARTICIPANTS, true))
                .build();
        assertFound(review(plan(), framework), "EDI-P-001 /keyAreas");
    }

    @Test
    void keyAreaWithTheIdOfTheRequirementMeetsItWhateverItsKind() {
        Framework framework = framework()
                .addKeyAreas(area("participants", KeyAreaKind.LEADERSHIP, true), area("w", KeyAreaKind.WORKFORCE, true))
                .build();
        assertFound(review(plan(), framework));
    }

    @Test
    void commitmentThatTheFrameworkRequiresIsMissed() {
        Framework framework = framework()
                .addCommitments(
                        commitment("x", "Plan", CommitmentKind.ACTION_PLAN),
                        commitment("y", "Group", CommitmentKind.WORKING_GROUP))
                .build();
        assertFound(review(plan(), framework), "EDI-P-003 /commitments");
    }

    @Test
    void commitmentOfNoParticularKindIsKnownByItsTitle() {
        ActionPlan plan = with(copy -> copy.addCommitments(Commitment.builder()
                .id("music")
                .title("Music for all")
                .statement("Everybody plays.")
                .kind(CommitmentKind.OTHER)
                .addEvidence("train")
                .build()));
        Framework met = framework()
                .addCommitments(commitment("x", "MUSIC for all", CommitmentKind.OTHER))
                .build();
        Framework missed = framework()
                .addCommitments(commitment("x", "Something else", CommitmentKind.OTHER))
                .build();
        assertFound(review(plan, met));
        assertFound(review(plan, missed), "EDI-P-003 /commitments");
    }

    @Test
    void frameworkSaysHowMuchARuleMatters() {
        ActionPlan plan = with(copy -> copy.partnerships(List.of()));
        Findings findings = review(plan, obliging("EDI-P-020", Optional.of(Severity.NOTE), Map.of()));
        assertFound(findings, "EDI-P-020");
        assertEquals(Severity.NOTE, findings.getFirst().get(0).getSeverity());
    }

    @Test
    void frameworkSwitchesARuleOff() {
        ActionPlan plan = with(copy -> copy.partnerships(List.of()));
        assertFound(review(plan, obliging("EDI-P-020", Optional.empty(), Map.of())));
    }

    @Test
    void intervalOfRevisionIsTheFrameworks() {
        ActionPlan plan =
                withRevision(revision -> revision.reviewDue(Optional.empty()).adoptedOn(LocalDate.of(2027, 3, 14)));
        assertFound(
                review(plan, obliging("EDI-P-007", "every", new OpenValue.Text("P3M"))),
                "EDI-P-007 /revision/adoptedOn");
        assertFound(review(plan, obliging("EDI-P-007", "every", new OpenValue.Text("P4M"))));
    }

    @Test
    void parameterThatIsNoneOfItsKindLeavesTheRulesOwnAndIsReported() {
        ActionPlan plan = withRevision(revision -> revision.adoptedOn(LocalDate.of(2026, 6, 15)));
        assertFound(review(plan, obliging("EDI-P-007", "every", new OpenValue.Text("often"))), "EDI-P-026");
        assertFound(review(plan, obliging("EDI-P-007", "every", new OpenValue.Numeral("1"))), "EDI-P-026");
        Findings findings = review(plan, obliging("EDI-P-021", "threshold", new OpenValue.Text("1000")));
        assertFound(findings, "EDI-P-026");
        assertEquals(
                "The framework 'ours' gives the rule 'EDI-P-021' a parameter 'threshold' of another kind, so that the usual"
                        + " value applies. Write a number.",
                findings.getFirst().get(0).getMessage());
    }

    @Test
    void parameterThatTheRuleDoesNotTakeIsReported() {
        Findings misspelt = review(plan(), obliging("EDI-P-009", "evry", new OpenValue.Text("P1Y")));
        assertFound(misspelt, "EDI-P-026");
        assertTrue(misspelt.getFirst().get(0).getMessage().endsWith("It takes: employees, every."), misspelt::toString);
        Findings none = review(plan(), obliging("EDI-T-001", "every", new OpenValue.Text("P1Y")));
        assertFound(none, "EDI-P-026");
        assertTrue(none.getFirst().get(0).getMessage().endsWith("the rule takes none. Remove it."), none::toString);
    }

    @Test
    void thresholdOfSmallCountsIsTheFrameworks() {
        ActionPlan plan = withMetric(metric -> metric.addObservations(SoundPlan.observation(SoundPlan.TODAY, 7, 20)));
        assertFound(
                review(plan, obliging("EDI-P-021", "threshold", new OpenValue.Numeral("8"))),
                "EDI-P-021 /metrics/0/observations/1/count");
        assertFound(review(plan, obliging("EDI-P-021", "threshold", new OpenValue.Numeral("7"))));
    }

    @Test
    void characteristicsOfAnAssessmentAreTheFrameworks() {
        List<Impact> two = SoundPlan.impacts().subList(0, 2);
        ActionPlan plan = withAssessment(assessment -> assessment.impacts(two));
        OpenValue ageAndDisability =
                new OpenValue.Elements(List.of(new OpenValue.Text("age"), new OpenValue.Text("disability")));
        OpenValue care = new OpenValue.Elements(List.of(new OpenValue.Text("care-experience")));
        assertFound(review(plan, obliging("EDI-P-011", "characteristics", ageAndDisability)));
        assertFound(
                review(plan, obliging("EDI-P-011", "characteristics", care)), "EDI-P-011 /impactAssessments/0/impacts");
    }

    @Test
    void shareOfOnePersonIsTheFrameworks() {
        assertFound(
                review(
                        plan(),
                        obliging(
                                "EDI-P-016",
                                Optional.of(Severity.NOTE),
                                Map.of("actions", new OpenValue.Numeral("2"), "share", new OpenValue.Numeral("0.4")))),
                "EDI-P-016 /actions",
                "EDI-P-016 /actions");
    }

    @Test
    void regulationsApplyToAnybodyWhomTheFrameworkHoldsToThem() {
        ActionPlan plan = ActionPlan.builder()
                .from(withMetric(metric ->
                        metric.observations(List.of(SoundPlan.observation(LocalDate.of(2026, 1, 1), 10, 20)))))
                .sector(Optional.empty())
                .build();
        assertFound(
                review(plan, obliging("EDI-P-009", Optional.of(Severity.WARNING), Map.of())),
                "EDI-P-009 /metrics/0/observations/0/asOf");
    }

    @Test
    void planIsHeldToTheKnownFrameworkThatItNames() {
        ActionPlan plan = with(copy -> copy.partnerships(List.of())
                .framework(FrameworkReference.builder().id("ours").build()));
        PlanReview review = PlanReview.builder()
                .asOf(SoundPlan.TODAY)
                .knownFrameworks(List.of(obliging("EDI-P-020", Optional.empty(), Map.of())))
                .build();
        assertFound(review.review(plan));
    }

    @Test
    void obligationOfNoRuleIsWarnedOf() {
        assertFound(review(plan(), obliging("EDI-P-999", Optional.of(Severity.ERROR), Map.of())), "EDI-P-026");
    }

    private static Obligation interval(Optional<Severity> severity, String every) {
        return Obligation.builder()
                .rule("EDI-P-007")
                .severity(severity)
                .putParameters("every", new OpenValue.Text(every))
                .build();
    }

    /** Reviews a plan adopted six months ago under several obligations for the same rule. */
    private static Findings reviewOfSixMonths(Obligation... obligations) {
        ActionPlan plan =
                withRevision(revision -> revision.reviewDue(Optional.empty()).adoptedOn(LocalDate.of(2026, 12, 14)));
        return review(plan, framework().addObligations(obligations).build());
    }

    @Test
    void strictestOfSeveralObligationsAppliesWithItsParametersWhereverItStands() {
        Obligation strict = interval(Optional.of(Severity.ERROR), "P6M");
        Obligation mild = interval(Optional.of(Severity.NOTE), "P2Y");
        for (Findings findings : List.of(
                reviewOfSixMonths(strict, mild),
                reviewOfSixMonths(mild, strict),
                reviewOfSixMonths(interval(Optional.empty(), "P2Y"), strict))) {
            assertFound(findings, "EDI-P-026", "EDI-P-007 /revision/adoptedOn");
            assertEquals(Severity.ERROR, findings.getFirst().get(1).getSeverity());
        }
    }

    @Test
    void strictObligationIsNotMeasuredWithTheParametersOfAMilderOne() {
        assertFound(
                reviewOfSixMonths(
                        interval(Optional.of(Severity.NOTE), "P1M"), interval(Optional.of(Severity.ERROR), "P1Y")),
                "EDI-P-026");
    }

    @Test
    void firstOfObligationsAsStrictApplies() {
        Obligation quarterly = interval(Optional.of(Severity.WARNING), "P3M");
        Obligation yearly = interval(Optional.of(Severity.WARNING), "P1Y");
        assertFound(reviewOfSixMonths(quarterly, yearly), "EDI-P-026", "EDI-P-007 /revision/adoptedOn");
        assertFound(reviewOfSixMonths(yearly, quarterly), "EDI-P-026");
    }

    @Test
    void eachObligationThatIsOutweighedIsReported() {
        Obligation off = interval(Optional.empty(), "P1Y");
        Findings findings = reviewOfSixMonths(off, off, off);
        assertFound(findings, "EDI-P-026", "EDI-P-026");
        assertEquals(
                "The framework 'ours' has several obligations for the rule 'EDI-P-007'. The strictest applies, with its"
                        + " parameters, and of those as strict the first. Keep only that one.",
                findings.getFirst().get(0).getMessage());
    }
}
