package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.vocabulary.Characteristic;
import org.junit.jupiter.api.Test;

class PlanChallengesTest {

    private static List<String> challenges(ActionPlan plan) {
        return PlanMonitor.standard().monitor(plan, CurrentFigures.none()).challenges().stream()
                .map(challenge -> challenge.kind().getId() + " " + challenge.pointers())
                .toList();
    }

    private static ActionPlan.Builder withAction(ActionStatus status) {
        return SmallPlan.builder()
                .addActions(SmallPlan.action("a", SmallPlan.PUPILS, "2025-05", status)
                        .build());
    }

    @Test
    void keyAreaThatActsAndDoesNotMeasureIsAsked() {
        assertEquals(
                List.of("actions-without-metric [/keyAreas/0, /actions/0]"),
                challenges(withAction(ActionStatus.NOT_STARTED).build()));
    }

    @Test
    void keyAreaThatMeasuresAndDoesNotActIsAsked() {
        ActionPlan plan = SmallPlan.builder()
                .addMetrics(SmallPlan.metric("m", SmallPlan.CONCERN, Characteristic.SEX, "female")
                        .build())
                .build();
        assertEquals(List.of("metrics-without-action [/keyAreas/1, /metrics/0]"), challenges(plan));
        Challenge asked = PlanMonitor.standard()
                .monitor(plan, CurrentFigures.none())
                .keyAreas()
                .get(1)
                .challenges()
                .get(0);
        assertEquals(Optional.of(SmallPlan.CONCERN), asked.keyArea());
        assertEquals("Key area concern", asked.subject());
    }

    @Test
    void stoppedActionIsNoAction() {
        ActionPlan plan = withAction(ActionStatus.STOPPED)
                .addMetrics(SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.SEX, "female")
                        .build())
                .build();
        assertEquals(List.of("metrics-without-action [/keyAreas/0, /metrics/0]"), challenges(plan));
        assertEquals(List.of(), challenges(withAction(ActionStatus.STOPPED).build()));
    }

    @Test
    void keyAreaWithBothOrNeitherIsNotAsked() {
        ActionPlan plan = withAction(ActionStatus.COMPLETE)
                .addMetrics(SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.SEX, "female")
                        .build())
                .build();
        assertEquals(List.of(), challenges(plan));
    }

    @Test
    void barrierIsAskedAboutUnlessAnActionThatGoesOnFollowsFromIt() {
        PilotFinding enabler = finding("f1", PilotFindingKind.ENABLER);
        PilotFinding unanswered = finding("f2", PilotFindingKind.BARRIER);
        PilotFinding answered = PilotFinding.builder()
                .from(finding("f3", PilotFindingKind.BARRIER))
                .addActions("elsewhere", "a")
                .build();
        Pilot pilot = Pilot.builder()
                .id("pilot")
                .title("Inclusion network")
                .lead("A network")
                .addPlaces(SmallPlan.STEVENAGE)
                .period(DateRange.builder()
                        .start(LocalDate.of(2024, 9, 1))
                        .end(LocalDate.of(2025, 8, 31))
                        .build())
                .addFindings(enabler, unanswered, answered)
                .build();
        assertEquals(
                List.of(
                        "actions-without-metric [/keyAreas/0, /actions/0]",
                        "barrier-without-action [/pilots/0/findings/1, /pilots/0]"),
                challenges(withAction(ActionStatus.IN_PROGRESS).addPilots(pilot).build()));
        assertEquals(
                List.of(
                        "barrier-without-action [/pilots/0/findings/1, /pilots/0]",
                        "barrier-without-action [/pilots/0/findings/2, /pilots/0]"),
                challenges(withAction(ActionStatus.STOPPED).addPilots(pilot).build()));
    }

    private static PilotFinding finding(String id, PilotFindingKind kind) {
        return PilotFinding.builder()
                .id(id)
                .kind(kind)
                .practice("Buildings")
                .statement("What was found.")
                .build();
    }
}
