package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.with;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withMetric;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Evidence;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Partnership;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.OpenValue;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    /** As a host has one, for as long as it runs. */
    private static final Validator HOST = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void soundPlanHasNoFindings() {
        assertFinds(SoundPlan.plan());
    }

    static Stream<Arguments> spoiltPlans() {
        return Stream.of(
                breach("EDI-C-001 /title", with(plan -> plan.title("  \u00a0"))),
                breach("EDI-C-001 /actions/0/responsible/1", withAction(action -> action.addResponsible(" "))),
                breach("EDI-C-001 /actions/0/description", withAction(action -> action.description("\n"))),
                breach("EDI-C-002 /title", with(plan -> plan.title("x".repeat(201)))),
                breach("EDI-C-002 /summary", with(plan -> plan.summary("x".repeat(10_001)))),
                breach("EDI-C-003 /id", with(plan -> plan.id("has space"))),
                breach(
                        "EDI-C-003 /actions/0/characteristics/1",
                        withAction(action -> action.addCharacteristics(Characteristic.of("not an id")))),
                breach(
                        "EDI-C-003 /metrics/0/classification",
                        withMetric(metric -> metric.classification("ethnic-group"))),
                breach(
                        "EDI-C-004 /impactAssessments/0/impacts",
                        SoundPlan.withAssessment(trust -> trust.impacts(List.of()))),
                breach("EDI-C-005 /organisation/employees", with(plan -> plan.organisation(organisation(-1)))),
                breach("EDI-C-005 /actions/0/cost/amount", withAction(action -> action.cost(cost("-0.01", "GBP")))),
                breach(
                        "EDI-C-005 /metrics/0/targets/1/share",
                        withMetric(metric -> metric.targets(List.of(
                                SoundPlan.plan()
                                        .getMetrics()
                                        .get(0)
                                        .getTargets()
                                        .get(0),
                                SoundPlan.target(LocalDate.of(2028, 1, 1), "1.01"))))),
                breach("EDI-C-006 /period/end", with(plan -> plan.period(DateRange.of(DAY, DAY.minusDays(1))))),
                breach(
                        "EDI-C-006 /partnerships/0/until",
                        with(plan -> plan.partnerships(List.of(Partnership.builder()
                                .from(SoundPlan.plan().getPartnerships().get(0))
                                .until(LocalDate.of(2024, 12, 31))
                                .build())))),
                breach("EDI-C-007 /actions/0/keyAreas/1", withAction(action -> action.addKeyAreas("participants"))),
                breach(
                        "EDI-C-007 /metrics/0/observations/1",
                        withMetric(metric -> metric.addObservations(SoundPlan.observation(DAY, 120, 400)))),
                breach(
                        "EDI-C-008 /metrics/0/observations/1/count",
                        withMetric(metric ->
                                metric.addObservations(SoundPlan.observation(LocalDate.of(2027, 2, 1), 401, 400)))),
                breach(
                        "EDI-C-008 /metrics/0/reference/count",
                        withMetric(metric -> metric.reference(
                                reference().count(11L).base(10L).build()))),
                breach(
                        "EDI-C-009 /metrics/0/reference",
                        withMetric(metric -> metric.reference(reference()
                                .count(50L)
                                .base(100L)
                                .share(new BigDecimal("0.5"))
                                .build()))),
                breach("EDI-C-009 /areasOfConcern/1", with(plan -> plan.addAreasOfConcern(AreaOfConcern.builder()
                                .id("nobody")
                                .title("Nobody")
                                .keyArea("participants")
                                .rationale("None.")
                                .build())
                        .actions(List.of(
                                Action.builder()
                                        .from(SoundPlan.recruit())
                                        .addAreasOfConcern("nobody")
                                        .build(),
                                SoundPlan.train())))),
                breach(
                        "EDI-C-010 /actions/0/evidence/0/uri",
                        withAction(action -> action.addEvidence(evidence("ftp://x")))),
                breach("EDI-C-011 /actions/0/cost/currency", withAction(action -> action.cost(cost("10", "GBX")))),
                breach(
                        "EDI-C-012 /extensions/short",
                        with(plan -> plan.extensions(Map.of("short", new OpenValue.Truth(true))))),
                breach("EDI-C-013 /language", with(plan -> plan.language("en_GB"))));
    }

    private static Arguments breach(String codeAndPlace, ActionPlan plan) {
        return Arguments.of(codeAndPlace, plan);
    }

    private static Organisation organisation(long employees) {
        return Organisation.builder().id("o").name("O").employees(employees).build();
    }

    private static Cost cost(String amount, String currency) {
        return Cost.builder().amount(new BigDecimal(amount)).currency(currency).build();
    }

    private static Evidence evidence(String uri) {
        return Evidence.builder().title("Evidence").uri(uri).build();
    }

    private static MetricReference.Builder reference() {
        return MetricReference.builder().source("Census").asOf(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltPlans")
    void breachIsFoundAtItsPlace(String codeAndPlace, ActionPlan plan) {
        List<String> found = SoundPlan.review(plan).getFirst().stream()
                .filter(finding -> finding.getLevel() == RuleLevel.VALUE)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
        assertEquals(List.of(codeAndPlace), found);
    }

    static Stream<ActionPlan> plansAtTheLimit() {
        return Stream.of(
                with(plan -> plan.title("x".repeat(200)).summary("x".repeat(10_000))),
                with(plan -> plan.id("A" + "._-z".repeat(15) + "123")),
                withAction(action -> action.cost(cost("0", "EUR"))),
                with(plan -> plan.organisation(organisation(0))),
                with(plan -> plan.language("cy")),
                withAction(action -> action.addEvidence(evidence("../minutes.pdf"), evidence("https://example.org/a"))),
                with(plan -> plan.extensions(Map.of("org.example", new OpenValue.Nothing()))),
                withMetric(metric -> metric.reference(
                                reference().count(10L).base(10L).build())
                        .direction(Optional.empty())
                        .targets(List.of())),
                withMetric(
                        metric -> metric.addObservations(SoundPlan.observation(LocalDate.of(2027, 2, 1), 400, 400))));
    }

    @ParameterizedTest
    @MethodSource("plansAtTheLimit")
    void whatIsJustAllowedIsNotReported(ActionPlan plan) {
        assertFinds(plan);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltPlans")
    void validatorOfAHostFindsTheSame(String codeAndPlace, ActionPlan plan) {
        List<ConstraintViolation<ActionPlan>> violations = List.copyOf(HOST.validate(plan));
        assertEquals(
                "{" + codeAndPlace.substring(0, "EDI-C-001".length()) + "}",
                violations.stream().map(ConstraintViolation::getMessageTemplate).collect(Collectors.joining()));
        String sentence = violations.get(0).getMessage();
        assertTrue(sentence.startsWith("must "), sentence);
        assertTrue(sentence.matches("[^{}$]+"), sentence);
    }

    @Test
    void observationWhoseCountIsItsBaseIsSound() {
        Observation all = SoundPlan.observation(LocalDate.of(2027, 3, 1), 10, 10);
        assertFinds(withMetric(metric -> metric.addObservations(all)));
    }
}
