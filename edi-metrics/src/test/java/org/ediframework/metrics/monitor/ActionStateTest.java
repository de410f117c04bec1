package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;

class ActionStateTest {

    private static final LocalDate APRIL_FIRST = LocalDate.of(2025, 4, 1);

    private static MonitoredAction on(LocalDate day, Action.Builder action) {
        ActionPlan plan = SmallPlan.builder().addActions(action.build()).build();
        return PlanMonitor.builder()
                .asOf(day)
                .build()
                .monitor(plan, CurrentFigures.none())
                .actions()
                .get(0);
    }

    private static Action.Builder due(String due, ActionStatus status) {
        return SmallPlan.action("a", SmallPlan.PUPILS, due, status);
    }

    @Test
    void openActionIsOverdueFromTheDayAfterItsLastDay() {
        MonitoredAction late = on(APRIL_FIRST, due("2025-03", ActionStatus.IN_PROGRESS));
        assertEquals(ActionState.OVERDUE, late.state());
        assertEquals(OptionalLong.of(1), late.daysOverdue());

        MonitoredAction inTime = on(APRIL_FIRST, due("2025-04-01", ActionStatus.IN_PROGRESS));
        assertEquals(ActionState.IN_PROGRESS, inTime.state());
        assertEquals(OptionalLong.empty(), inTime.daysOverdue());
    }

    @Test
    void actionOnHoldIsOverdueAllTheSame() {
        assertEquals(
                ActionState.OVERDUE,
                on(APRIL_FIRST, due("2025-01/2025-02", ActionStatus.ON_HOLD)).state());
        assertEquals(
                OptionalLong.of(32),
                on(APRIL_FIRST, due("2025-01/2025-02", ActionStatus.NOT_STARTED))
                        .daysOverdue());
    }

    @Test
    void whatIsDoneOrGivenUpIsNeverOverdue() {
        assertEquals(
                ActionState.COMPLETE,
                on(APRIL_FIRST, due("2024-10", ActionStatus.COMPLETE)).state());
        assertEquals(
                ActionState.STOPPED,
                on(APRIL_FIRST, due("2024-10", ActionStatus.STOPPED)).state());
    }

    @Test
    void repetitionWithoutEndIsNeverOverdue() {
        assertEquals(
                ActionState.IN_PROGRESS,
                on(APRIL_FIRST, due("R/2024-09/P3M", ActionStatus.IN_PROGRESS)).state());
    }

    @Test
    void openMilestonesAreToldOnlyOfAnActionThatIsStillToBeDone() {
        Milestone passed = Milestone.builder()
                .id("m1")
                .title("Plans agreed")
                .due(Due.parse("2025-01"))
                .build();
        Milestone reached = Milestone.builder()
                .from(passed)
                .id("m2")
                .completedOn(LocalDate.of(2025, 1, 9))
                .build();
        Milestone ahead = Milestone.builder()
                .from(passed)
                .id("m3")
                .due(Due.parse("2025-06"))
                .build();
        Action.Builder open = due("2025-08", ActionStatus.IN_PROGRESS).addMilestones(passed, reached, ahead);
        assertEquals(List.of(passed), on(APRIL_FIRST, open).overdueMilestones());
        Action.Builder done = due("2025-08", ActionStatus.COMPLETE).addMilestones(passed, reached, ahead);
        assertEquals(List.of(), on(APRIL_FIRST, done).overdueMilestones());
    }

    @Test
    void withoutADayNothingIsOverdue() {
        ActionPlan plan = SmallPlan.builder()
                .addActions(due("2020-01", ActionStatus.NOT_STARTED).build())
                .build();
        MonitoredPlan monitored = PlanMonitor.standard().monitor(plan, CurrentFigures.none());
        assertEquals(ActionState.NOT_STARTED, monitored.actions().get(0).state());
        assertEquals(1, monitored.keyAreas().get(0).count(ActionState.NOT_STARTED));
        assertEquals(0, monitored.keyAreas().get(0).count(ActionState.OVERDUE));
    }

    @Test
    void slippageIsToldInDaysSinceTheEarlierRevision() {
        ActionPlan earlier = SmallPlan.builder()
                .addActions(
                        SmallPlan.action("gone", SmallPlan.PUPILS, "2025-03-31", ActionStatus.NOT_STARTED)
                                .build(),
                        due("2025-03-31", ActionStatus.NOT_STARTED).build())
                .build();
        ActionPlan later = SmallPlan.builder()
                .addActions(
                        due("2025-06-30", ActionStatus.IN_PROGRESS).build(),
                        SmallPlan.action("b", SmallPlan.PUPILS, "2025-06-30", ActionStatus.NOT_STARTED)
                                .build())
                .build();
        MonitoredPlan monitored =
                PlanMonitor.builder().asOf(APRIL_FIRST).earlier(earlier).build().monitor(later, CurrentFigures.none());
        assertTrue(monitored.sinceEarlier().isPresent());
        assertEquals(OptionalLong.of(91), monitored.actions().get(0).daysSlipped());
        assertEquals(OptionalLong.empty(), monitored.actions().get(1).daysSlipped());
    }
}
