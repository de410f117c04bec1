package org.ediframework.core.comparison;

import static org.ediframework.core.review.SoundPlan.plan;
import static org.ediframework.core.review.SoundPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Revision;
import org.junit.jupiter.api.Test;

/** What a plan says of the one that it revises, held against that one. */
class SuccessorTest {

    private static ActionPlan successor(String revises, long number, LocalDate adoptedOn) {
        return with(copy -> copy.id("plan-2028")
                .revision(Revision.builder()
                        .from(plan().getRevision())
                        .revises(Optional.of(revises).filter(id -> !id.isEmpty()))
                        .number(number)
                        .adoptedOn(adoptedOn)
                        .build()));
    }

    private static List<String> lineage(ActionPlan later) {
        return PlanComparison.of(plan(), later).getLineage().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    @Test
    void successorNamesItsPredecessorHasTheNextNumberAndIsAdoptedLater() {
        LocalDate dayAfter = LocalDate.of(2027, 1, 5);
        assertEquals(List.of(), lineage(successor("plan-2027", 2, dayAfter)));
        assertEquals(List.of("EDI-T-018 /revision"), lineage(successor("", 2, dayAfter)));
        assertEquals(List.of("EDI-T-018 /revision/revises"), lineage(successor("plan-2026", 2, dayAfter)));
        assertEquals(List.of("EDI-T-018 /revision/number"), lineage(successor("plan-2027", 3, dayAfter)));
        assertEquals(
                List.of("EDI-T-018 /revision/adoptedOn"), lineage(successor("plan-2027", 2, LocalDate.of(2027, 1, 4))));
    }
}
