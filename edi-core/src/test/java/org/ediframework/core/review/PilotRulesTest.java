package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.TODAY;
import static org.ediframework.core.review.SoundPlan.assertFinds;
import static org.ediframework.core.review.SoundPlan.withPilot;

import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;

class PilotRulesTest {

    private static PilotFinding finding(PilotFindingKind kind) {
        return PilotFinding.builder()
                .id("new")
                .kind(kind)
                .practice("Timetable")
                .statement("Lessons are after school.")
                .build();
    }

    private static Rollout rollout(String planned, ActionStatus status) {
        return Rollout.builder()
                .place("E07000095")
                .planned(Due.parse(planned))
                .status(status)
                .build();
    }

    @Test
    void pilotThatEndedAndSpreadNowhereIsWarnedOf() {
        assertFinds(withPilot(pilot -> pilot.rollout(List.of())), "EDI-P-018 /pilots/0");
        assertFinds(
                withPilot(pilot -> pilot.rollout(List.of(rollout("2027-09", ActionStatus.STOPPED)))),
                "EDI-P-018 /pilots/0");
        assertFinds(withPilot(pilot -> pilot.rollout(List.of(rollout("2027-04", ActionStatus.COMPLETE)))));
        assertFinds(withPilot(pilot -> pilot.rollout(List.of()).period(DateRange.of(LocalDate.of(2026, 9, 1), TODAY))));
    }

    @Test
    void barrierThatNothingIsDoneAboutIsWarnedOf() {
        assertFinds(
                withPilot(pilot -> pilot.addFindings(finding(PilotFindingKind.BARRIER))),
                "EDI-P-019 /pilots/0/findings/1");
        assertFinds(withPilot(pilot -> pilot.addFindings(finding(PilotFindingKind.ENABLER))));
    }
}
