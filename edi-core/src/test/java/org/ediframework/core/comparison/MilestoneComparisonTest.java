package org.ediframework.core.comparison;

import static org.ediframework.core.comparison.PlanComparisonTest.changes;
import static org.ediframework.core.comparison.PlanComparisonTest.only;
import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.recruit;
import static org.ediframework.core.review.SoundPlan.train;
import static org.ediframework.core.review.SoundPlan.withAction;
import static org.ediframework.core.review.SoundPlan.withActions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;

class MilestoneComparisonTest {

    private static ActionPlan withMilestones(Milestone... milestones) {
        return withAction(action -> action.milestones(List.of(milestones)));
    }

    private static final Milestone LIST = recruit().getMilestones().get(0);
    private static final Milestone LEND = recruit().getMilestones().get(1);

    @Test
    void milestonesThatComeAndGoAreTold() {
        assertEquals(
                List.of("droppedOpen milestone lend /actions/0/milestones/1 -"), changes(plan(), withMilestones(LIST)));
        assertEquals(
                List.of("droppedComplete milestone list /actions/0/milestones/0 -"),
                changes(plan(), withMilestones(LEND)));
        assertEquals(List.of("added milestone lend - /actions/0/milestones/1"), changes(withMilestones(LIST), plan()));
    }

    @Test
    void milestonesOfADroppedActionAreDroppedToo() {
        assertEquals(
                List.of(
                        "droppedOpen action recruit /actions/0 -",
                        "droppedComplete milestone list /actions/0/milestones/0 -",
                        "droppedOpen milestone lend /actions/0/milestones/1 -"),
                changes(plan(), withActions(train())));
    }

    @Test
    void milestoneThatMovesToAnotherActionIsStillThere() {
        Milestone later =
                Milestone.builder().from(LEND).due(Due.parse("2027-10")).build();
        ActionPlan moved = withActions(
                Action.builder().from(recruit()).milestones(List.of(LIST)).build(),
                Action.builder().from(train()).addMilestones(later).build());
        assertEquals(
                List.of(
                        "changed milestone lend /actions/0/milestones/1 /actions/1/milestones/0",
                        "slipped milestone lend /actions/0/milestones/1/due /actions/1/milestones/0/due"),
                changes(plan(), moved));
    }

    @Test
    void milestoneIsFinishedReopenedAndRewritten() {
        Milestone done = Milestone.builder()
                .from(LEND)
                .completedOn(LocalDate.of(2027, 6, 1))
                .build();
        String place = "/actions/0/milestones/1/completedOn";
        assertEquals(
                List.of("finished milestone lend " + place + " " + place), changes(plan(), withMilestones(LIST, done)));
        assertEquals(
                List.of("reopened milestone lend " + place + " " + place), changes(withMilestones(LIST, done), plan()));
        Milestone redated = Milestone.builder()
                .from(done)
                .completedOn(LocalDate.of(2027, 6, 2))
                .build();
        assertEquals(
                List.of("changed milestone lend " + place + " " + place),
                changes(withMilestones(LIST, done), withMilestones(LIST, redated)));
        Milestone renamed = Milestone.builder().from(LEND).title("Other").build();
        assertEquals(
                ChangeKind.REWRITTEN,
                only(plan(), withMilestones(LIST, renamed)).kind());
    }
}
