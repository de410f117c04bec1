package org.ediframework.core.review;

import static org.ediframework.core.review.SoundPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.vocabulary.Due;
import org.junit.jupiter.api.Test;

class LongChainTest {

    @Test
    void chainOfManyActionsIsFollowedToItsEnd() {
        List<Action> chain = new ArrayList<>();
        int length = 100_000;
        for (int index = 0; index < length; index++) {
            chain.add(Action.builder()
                    .id("link" + index)
                    .title("Link")
                    .addKeyAreas("participants", "workforce")
                    .addCommitments("annual-plan")
                    .addAreasOfConcern("brass")
                    .addMetrics("girls")
                    .addResponsible("Officer " + index)
                    .due(Due.parse("2027-12"))
                    .status(ActionStatus.NOT_STARTED)
                    .addSuccessCriteria("One")
                    .addDependsOn("link" + (index + 1) % length)
                    .build());
        }
        ActionPlan circle =
                with(plan -> plan.actions(chain).impactAssessments(List.of()).pilots(List.of()));
        List<Finding> found = SoundPlan.review(circle).getFirst().stream()
                .filter(finding -> finding.getCode().equals("EDI-R-003"))
                .toList();
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).getMessage().startsWith("100000 actions"),
                found.get(0).getMessage());
    }
}
