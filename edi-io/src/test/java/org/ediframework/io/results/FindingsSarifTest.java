package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsSarifTest {

    private static Finding.Builder finding(String code) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .level(RuleLevel.REFERENCE)
                .message("There is no key area 'x'.")
                .pointer(Pointer.parse("/actions/3/keyAreas/0"));
    }

    private static Location.Builder inPlan() {
        return Location.builder().file("plan.json");
    }

    private static JsonNode log(String document, Finding... findings) throws IOException {
        JsonNode log = JsonMapper.shared().readTree(FindingsSarif.write(document, Findings.of(List.of(findings))));
        assertEquals(List.of(), new SarifSchema().problems(log));
        return log;
    }

    private static JsonNode location(JsonNode log) {
        return log.at("/runs/0/results/0/locations/0");
    }

    @Test
    void aLogOfNothingFoundStillTellsTheRules() throws IOException {
        JsonNode log = log("plan.json");
        assertEquals(0, log.at("/runs/0/results").size());
        assertTrue(log.at("/runs/0/results").isArray());
        assertEquals(
                RuleCatalogue.standard().getRules().size(),
                log.at("/runs/0/tool/driver/rules").size());
    }

    @Test
    void regionIsToldInUtf16UnitsWhereLineAndColumnAreKnown() throws IOException {
        JsonNode log = log(
                "plan.json",
                finding("EDI-R-002")
                        .location(inPlan().line(41).column(17).build())
                        .build());
        assertEquals("utf16CodeUnits", log.at("/runs/0/columnKind").asString());
        assertEquals(
                "{\"startLine\":41,\"startColumn\":17}",
                location(log).at("/physicalLocation/region").toString());
        assertEquals(
                "/actions/3/keyAreas/0",
                location(log).at("/logicalLocations/0/fullyQualifiedName").asString());
    }

    @Test
    void regionWithoutAColumnHasTheLineAlone() throws IOException {
        JsonNode log = log(
                "plan.json",
                finding("EDI-R-002").location(inPlan().line(41).build()).build());
        assertEquals(
                "{\"startLine\":41}",
                location(log).at("/physicalLocation/region").toString());
    }

    @Test
    void thereIsNoRegionWhereNoLineIsKnown() throws IOException {
        JsonNode unlocated = log("plan.json", finding("EDI-R-002").build());
        JsonNode file =
                log("plan.json", finding("EDI-S-011").location(inPlan().build()).build());
        for (JsonNode log : List.of(unlocated, file)) {
            assertFalse(location(log).get("physicalLocation").has("region"));
            assertEquals(
                    "plan.json",
                    location(log).at("/physicalLocation/artifactLocation/uri").asString());
        }
    }

    @Test
    void wholeDocumentHasNoLogicalLocation() throws IOException {
        JsonNode log =
                log("plan.json", finding("EDI-P-005").pointer(Pointer.ROOT).build());
        assertFalse(location(log).has("logicalLocations"));
    }

    @Test
    void resultPointsToItsRuleInTheList() throws IOException {
        JsonNode log = log(
                "plan.json",
                finding("EDI-R-002").build(),
                finding("COUNTY-7").severity(Severity.NOTE).build());
        for (JsonNode result : log.at("/runs/0/results")) {
            JsonNode rule = log.at("/runs/0/tool/driver/rules")
                    .get(result.get("ruleIndex").asInt());
            assertEquals(result.get("ruleId").asString(), rule.get("id").asString());
        }
    }

    @Test
    void ruleSaysWhatItAsksWhyAndOnWhichSource() throws IOException {
        JsonNode rules = log("plan.json").at("/runs/0/tool/driver/rules");
        JsonNode objectives = IntStream.range(0, rules.size())
                .mapToObj(rules::get)
                .filter(rule -> rule.get("id").asString().equals("EDI-P-008"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Equality objective older than four years.",
                objectives.at("/shortDescription/text").asString());
        assertTrue(objectives.at("/help/text").asString().contains("SI 2017/353, regulation 5"));
        assertEquals("error", objectives.at("/defaultConfiguration/level").asString());
    }

    @Test
    void severitiesAreTheLevelsOfTheFormat() throws IOException {
        for (Severity severity : Severity.values()) {
            JsonNode log =
                    log("plan.json", finding("EDI-R-002").severity(severity).build());
            assertEquals(severity.toString(), log.at("/runs/0/results/0/level").asString());
        }
    }

    @Test
    void relatedPlacesAreRelatedLocations() throws IOException {
        JsonNode log = log(
                "plan.json",
                finding("EDI-R-001").addRelated(Pointer.parse("/actions/0/id")).build());
        assertEquals(
                "/actions/0/id",
                log.at("/runs/0/results/0/relatedLocations/0/logicalLocations/0/fullyQualifiedName")
                        .asString());
    }

    @Test
    void placeThatIsRelatedTwiceIsToldOnce() throws IOException {
        JsonNode log = log(
                "plan.json",
                finding("EDI-R-001")
                        .addRelated(Pointer.parse("/actions/0/id"), Pointer.parse("/actions/0/id"))
                        .build());
        assertEquals(1, log.at("/runs/0/results/0/relatedLocations").size());
    }

    @Test
    void logsOfAllSortsOfFindingsKeepToTheSchema() throws IOException {
        for (Findings findings : FindingsReports.all()) {
            JsonNode log = JsonMapper.shared().readTree(FindingsSarif.write("pläne/2027 (1).json", findings));
            assertEquals(List.of(), new SarifSchema().problems(log));
        }
    }

    @Test
    void pathIsPercentEncodedAsUtf8() throws IOException {
        JsonNode log = log("pläne/50%: plan #1.json", finding("EDI-R-002").build());
        assertEquals(
                "pl%C3%A4ne/50%25%3A%20plan%20%231.json",
                location(log).at("/physicalLocation/artifactLocation/uri").asString());
    }

    @Test
    void cellOfAPackageIsToldWithItsFileRowAndHeader() throws IOException {
        JsonNode log = log(
                "plans/2027",
                finding("EDI-R-002")
                        .location(Location.builder()
                                .file("actions.csv")
                                .line(9)
                                .row(5)
                                .columnNumber(3)
                                .header("keyAreas")
                                .build())
                        .build());
        assertEquals(
                "plans/2027/actions.csv",
                location(log).at("/physicalLocation/artifactLocation/uri").asString());
        assertEquals(
                "{\"row\":5,\"columnNumber\":3,\"header\":\"keyAreas\"}",
                location(log).get("properties").toString());
    }

    @Test
    void moreFindingsThanAreToldInFullAreOwnedUpTo() throws IOException {
        Finding[] many = IntStream.range(0, Findings.LIMIT + 1)
                .mapToObj(number -> finding("EDI-R-002").build())
                .toArray(Finding[]::new);
        JsonNode run = log("plan.json", many).at("/runs/0");
        assertEquals(Findings.LIMIT, run.get("results").size());
        assertEquals(
                "These are the first 1,000 of 1,001 findings.",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString());
        assertEquals(1_001, run.at("/properties/error").asInt());
    }

    /** Guards the guard: the table of the schema refuses what the schema refuses. */
    @Test
    void theTableOfTheSchemaRefusesWhatTheSchemaRefuses() throws IOException {
        JsonNode broken = JsonMapper.shared().readTree("""
                {"version": "2.0.0", "runs": [{"results": [{"message": {"text": "x"}, "level": "fatal",
                  "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a b"},
                    "region": {"startLine": 0}}}], "colour": 1}]}]}
                """);
        assertEquals(
                List.of(
                        "/version: =2.1.0",
                        "/runs/0/tool: required",
                        "/runs/0/results/0/colour: no such property",
                        "/runs/0/results/0/level: =none|note|warning|error",
                        "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri: uri",
                        "/runs/0/results/0/locations/0/physicalLocation/region/startLine: atLeast1"),
                new SarifSchema().problems(broken));
    }
}
