package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.api.Test;

/** A single word may stand where an action lists the characteristics that it is for. */
class SingleWordTest {

    private static Loaded<ActionPlan> read(String characteristics) {
        String document = """
                {
                  "formatVersion": "1.0", "id": "p", "title": "Plan",
                  "organisation": {"id": "o", "name": "Council"},
                  "jurisdiction": "ENGLAND",
                  "period": {"start": "2027-01-01", "end": "2027-12-31"},
                  "revision": {"number": 1, "status": "DRAFT"},
                  "actions": [{"id": "a", "title": "For everyone", "characteristics": %s}]
                }
                """.formatted(characteristics);
        return DocumentReview.with(PlanReview.builder().build())
                .review(document.getBytes(StandardCharsets.UTF_8), "plan.json");
    }

    private static List<String> found(String characteristics) {
        return read(characteristics).getFindings().getFirst().stream()
                .filter(finding -> !finding.getCode().equals("EDI-P-027"))
                .map(Finding::getCode)
                .toList();
    }

    @Test
    void allProtectedIsReadAsTheOnlyEntryOfTheList() {
        assertEquals(List.of(), found("\"all-protected\""));
        ActionPlan plan = read("\"all-protected\"").orThrow();
        assertEquals(
                List.of(Characteristic.of("all-protected")),
                plan.getActions().get(0).getCharacteristics());
        assertEquals(plan, read("[\"all-protected\"]").orThrow());
    }

    @Test
    void anyOtherWordIsNoList() {
        assertEquals(List.of("EDI-S-005"), found("\"race\""));
        assertEquals(List.of("EDI-S-005"), found("\"ALL-PROTECTED\""));
    }
}
