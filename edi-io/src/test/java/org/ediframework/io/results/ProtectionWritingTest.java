package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.DisclosureAudit;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Protected and rounded tables, and audits, as they are written. */
class ProtectionWritingTest {

    private static final FrequencyTable TABLE = FrequencyTable.builder()
            .dimension("sex")
            .cell(List.of("female, all ages"), 2)
            .cell(List.of("male"), 20)
            .cell(List.of("other"), 0)
            .build();
    private static final DisclosureControl CONTROL = DisclosureControl.of(DisclosurePolicy.standard());
    private static final ProtectedTable SAFE =
            CONTROL.keep(Set.of(CellAddress.TOTAL)).protect(TABLE);
    private static final ProtectionForm WITH_PERCENTAGES =
            ProtectionForm.builder().percentagesOf("sex").build();

    @Test
    void everyCellIsARowThatDoesNotSayWhyItIsWithheld() {
        assertEquals("""
                sex,count
                "female, all ages",[c]
                male,[c]
                other,0
                Total,22
                """, ProtectionCsv.write(SAFE));
        assertFalse(ProtectionJson.write(SAFE).contains("status"));
    }

    @Test
    void aRoundedTableThatGivesACountAwayIsNotWritten() {
        RoundedTable exact = CONTROL.round(TABLE, RoundingScheme.toBase(1));

        UnprotectableTableException refused =
                assertThrows(UnprotectableTableException.class, () -> ProtectionCsv.write(exact));

        assertTrue(String.valueOf(refused.getMessage()).contains("sex=female, all ages"), refused::toString);
        assertThrows(UnprotectableTableException.class, () -> ProtectionJson.write(exact));
    }

    @Test
    void aPercentageIsWithheldWithItsCount() {
        assertEquals("""
                sex,count,percent
                "female, all ages",[c],[c]
                male,[c],[c]
                other,0,0.0
                Total,22,100.0
                """, ProtectionCsv.write(SAFE, WITH_PERCENTAGES));
    }

    @Test
    void percentagesOfADimensionThatIsNotThereAreRefused() {
        ProtectionForm form = ProtectionForm.builder().percentagesOf("age").build();

        assertThrows(IllegalArgumentException.class, () -> ProtectionCsv.write(SAFE, form));
        assertThrows(IllegalArgumentException.class, () -> ProtectionJson.write(SAFE, form));
    }

    @Test
    void jsonHasAFigureOrAMarker() {
        JsonNode cells =
                JsonMapper.shared().readTree(ProtectionJson.write(SAFE)).get("cells");

        assertEquals("[c]", cells.get(0).get("marker").asString());
        assertFalse(cells.get(0).has("count"));
        assertEquals(22, cells.get(3).get("count").asInt());
        assertEquals("Total", cells.get(3).get("cell").get("sex").asString());
        assertFalse(cells.get(3).has("marker"));
    }

    @Test
    void aRoundedTableHasTheMarkOfItsPublisher() {
        RoundedTable rounded = CONTROL.round(TABLE, RoundingScheme.OFQUAL);

        assertEquals("""
                sex,count,percent
                "female, all ages",fewer than 5,[c]
                male,20,90.9
                other,0,0.0
                Total,20,100.0
                """, ProtectionCsv.write(rounded, WITH_PERCENTAGES));
        JsonNode cells = JsonMapper.shared()
                .readTree(ProtectionJson.write(rounded, WITH_PERCENTAGES))
                .get("cells");
        assertEquals("fewer than 5", cells.get(0).get("marker").asString());
        assertFalse(cells.get(0).has("percent"));
        assertEquals(90.9, cells.get(1).get("percent").asDouble());
    }

    @Test
    void theFirstLineOfAnAuditSaysThatItIsConfidential() {
        String audit = DisclosureAuditJson.write(SAFE.getAudit(), List.of("sex"));

        assertTrue(audit.lines().findFirst().orElseThrow().startsWith("{\"confidential\": "), audit);
        JsonNode json = JsonMapper.shared().readTree(audit);
        assertEquals(4, json.get("cells").asInt());
        assertEquals(1, json.get("primary").asInt());
        assertEquals(1, json.get("secondary").asInt());
        assertEquals(2, json.get("verdicts").get("PROVEN").asInt());
        JsonNode female = json.get("witnesses").get(0);
        assertEquals("primary", female.get("status").asString());
        assertEquals("secondary", json.get("witnesses").get(1).get("status").asString());
        assertEquals(3, female.get("between").get(0).get("value").asInt());
        assertEquals(
                SAFE.getAudit().getReaderKnowledge().getStatements().size(),
                json.get("reader").size());
        assertEquals(1, female.get("low").get("value").asInt());
        assertEquals(4, female.get("high").get("value").asInt());
        assertEquals(2, female.get("high").get("changes").get(0).get("delta").asInt());
        assertEquals(-2, female.get("high").get("changes").get(1).get("delta").asInt());
    }

    @Test
    void aCellThatIsGivenAwayHasNoWitness() {
        DisclosureAudit audit = DisclosureAudit.of(
                TABLE, Set.of(CellAddress.of(Map.of("sex", "female, all ages"))), DisclosurePolicy.standard());

        JsonNode json = JsonMapper.shared().readTree(DisclosureAuditJson.write(audit, List.of("sex")));

        assertEquals(1, json.get("verdicts").get("DISCLOSED").asInt());
        assertEquals("DISCLOSED", json.get("witnesses").get(0).get("verdict").asString());
        assertFalse(json.get("witnesses").get(0).has("low"));
    }
}
