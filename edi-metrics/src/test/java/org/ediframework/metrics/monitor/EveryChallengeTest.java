package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of challenge arises, alone of all kinds, and does not where one thing is different. */
class EveryChallengeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Reference CENSUS = Reference.builder()
            .characteristic(Characteristic.RACE)
            .source("Census")
            .count("a", 800)
            .count("b", 200)
            .build();

    /** A plan and the counts that it is held against. */
    private record Case(ActionPlan.Builder plan, List<GroupCounts> counts) {

        Case(ActionPlan.Builder plan, GroupCounts... counts) {
            this(plan, List.of(counts));
        }
    }

    private static GroupCounts ofTenThousand(long b) {
        return SmallPlan.counts(Characteristic.RACE, Map.of("a", 10_000 - b, "b", b));
    }

    private static GroupCounts withUndeclared(long undeclared) {
        return GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .count("a", 900)
                .count("b", 100)
                .nonResponse(NonResponse.DECLINED, undeclared)
                .build();
    }

    private static RepresentationMetric.Builder metric() {
        return SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.RACE, "b");
    }

    private static Action action() {
        return SmallPlan.action("a", SmallPlan.PUPILS, "2025-08", ActionStatus.IN_PROGRESS)
                .addCharacteristics(Characteristic.RACE)
                .build();
    }

    private static ActionPlan.Builder concerned() {
        return SmallPlan.builder()
                .addAreasOfConcern(AreaOfConcern.builder()
                        .id("c")
                        .title("A concern")
                        .keyArea(SmallPlan.CONCERN)
                        .rationale("Few of them take part.")
                        .characteristic(Characteristic.RACE)
                        .addCategories("b")
                        .build());
    }

    private static ActionPlan.Builder measured(RepresentationMetric.Builder metric) {
        return SmallPlan.builder().addMetrics(metric.build()).addActions(action());
    }

    /** From 15 % a year before to 18 %. */
    private static RepresentationMetric.Builder targeted(long base) {
        return metric().addObservations(Observation.builder()
                        .asOf(LocalDate.of(2024, 4, 1))
                        .count(base * 15 / 100)
                        .base(base)
                        .build())
                .addTargets(Target.builder()
                        .share(new BigDecimal("0.18"))
                        .by(LocalDate.of(2026, 4, 1))
                        .build());
    }

    private static ActionPlan.Builder piloted(PilotFindingKind kind) {
        return SmallPlan.builder()
                .addPilots(Pilot.builder()
                        .id("pilot")
                        .title("Inclusion network")
                        .lead("A network")
                        .addPlaces(SmallPlan.STEVENAGE)
                        .period(DateRange.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)))
                        .addFindings(PilotFinding.builder()
                                .id("f")
                                .kind(kind)
                                .practice("Buildings")
                                .statement("What was found.")
                                .build())
                        .build());
    }

    private static Case arising(ChallengeKind kind) {
        return switch (kind) {
            case UNADDRESSED_UNDER_REPRESENTATION -> new Case(SmallPlan.builder(), ofTenThousand(1_000));
            case CONCERN_NOT_SHOWN -> new Case(concerned(), ofTenThousand(2_000));
            case NOT_ROBUST -> new Case(measured(metric()), withUndeclared(200));
            case TARGET_BEYOND_SAMPLE ->
                new Case(measured(targeted(200)), SmallPlan.counts(Characteristic.RACE, Map.of("a", 168L, "b", 32L)));
            case ACTIONS_WITHOUT_METRIC -> new Case(SmallPlan.builder().addActions(action()));
            case METRICS_WITHOUT_ACTION -> new Case(SmallPlan.builder().addMetrics(metric().build()));
            case BARRIER_WITHOUT_ACTION -> new Case(piloted(PilotFindingKind.BARRIER));
        };
    }

    private static Case neighbour(ChallengeKind kind) {
        return switch (kind) {
            case UNADDRESSED_UNDER_REPRESENTATION -> new Case(concerned(), ofTenThousand(1_000));
            case CONCERN_NOT_SHOWN -> new Case(concerned(), ofTenThousand(1_900));
            case NOT_ROBUST -> new Case(measured(metric()), withUndeclared(50));
            case TARGET_BEYOND_SAMPLE -> new Case(measured(targeted(10_000)), ofTenThousand(1_600));
            case ACTIONS_WITHOUT_METRIC, METRICS_WITHOUT_ACTION -> new Case(measured(metric()));
            case BARRIER_WITHOUT_ACTION -> new Case(piloted(PilotFindingKind.ENABLER));
        };
    }

    private static EnumSet<ChallengeKind> kinds(Case one) {
        CurrentFigures figures = CurrentFigures.builder()
                .addAllCounts(one.counts())
                .addReferences(CENSUS)
                .build();
        MonitoredPlan monitored =
                PlanMonitor.builder().asOf(DAY).build().monitor(one.plan().build(), figures);
        return monitored.challenges().stream()
                .map(Challenge::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChallengeKind.class)));
    }

    @ParameterizedTest
    @EnumSource
    void challengeArisesAloneAndNotForItsNeighbour(ChallengeKind kind) {
        assertEquals(EnumSet.of(kind), kinds(arising(kind)));
        assertEquals(EnumSet.noneOf(ChallengeKind.class), kinds(neighbour(kind)));
    }
}
