package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    /** One reference to nothing, at line 20, column 52. */
    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "p",
              "title": "Plan",
              "organisation": {"id": "o", "name": "A service"},
              "framework": {"id": "FRAMEWORK"}, "jurisdiction": "ENGLAND",
              "period": {"start": "2027-01-01", "end": "2027-12-31"},
              "revision": {"number": 1, "status": "DRAFT"},
              "accountability": [{"id": "board", "name": "Board"}],
              "workingGroup": {"name": "Group", "members": [{"id": "head", "role": "Head", "senior": true}]},
              "commitments": [
                {"id": "c", "title": "Plan", "statement": "We plan.", "kind": "ACTION_PLAN", "evidence": ["a"]}
              ],
              "keyAreas": [{"id": "k", "title": "People", "kind": "PARTICIPANTS"}],
              "actions": [
                {
                  "id": "a",
                  "title": "Act",
                  "commitments": ["c"],
                  "keyAreas": ["k"], "areasOfConcern": ["nowhere"],
                  "responsible": ["head"],
                  "due": "2027-06-30",
                  "status": "NOT_STARTED",
                  "successCriteria": ["3 concerts"]
                }
              ],
              "partnerships": [
                {"id": "n", "partner": {"id": "net", "name": "Network"}, "purpose": "To learn.", "facing": "OUTWARD"}
              ]
            }
            """;

    private static final String COUNTY = """
            {
              "formatVersion": "1.0",
              "id": "county",
              "version": "1",
              "title": "County framework",
              "publisher": "County",
              "source": {"citation": "County, 2027"},
              "obligations": [{"rule": "EDI-R-002", "severity": "warning"}]
            }
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path plan(String framework) throws IOException {
        return file("plan.json", PLAN.replace("FRAMEWORK", framework));
    }

    private static List<String> codes(Run run) throws IOException {
        return JsonMapper.shared()
                .readTree(run.out())
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    @Test
    void findingIsToldInJsonWithItsPlace() throws IOException {
        Run run = Run.of("validate", plan("eflg-2021"), "--format", "json");
        assertEquals(1, run.status(), run.err());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals("plan.json", json.get("document").asString());
        assertFalse(json.get("valid").asBoolean());
        assertEquals(
                "{\"error\":1,\"warning\":0,\"note\":0}", json.get("counts").toString());
        JsonNode finding = json.get("findings").get(0);
        assertEquals("EDI-R-002", finding.get("code").asString());
        assertEquals("/actions/0/areasOfConcern/0", finding.get("pointer").asString());
        assertEquals("plan.json", finding.get("file").asString());
        assertEquals(20, finding.get("line").asInt());
        assertEquals(45, finding.get("column").asInt());
    }

    @Test
    void planThatNamesAFrameworkNobodyHasIsAnError() throws IOException {
        Run run = Run.of("validate", plan("eflg-2020"), "--format", "json");
        assertTrue(codes(run).contains("EDI-R-006"), run.out());
    }

    @Test
    void councilsOwnFrameworkIsKnownAndWeighs() throws IOException {
        Run run = Run.of("validate", plan("county"), "--framework", file("county.json", COUNTY), "--format", "json");
        assertEquals(0, run.status(), run.out());
        assertEquals(List.of("EDI-R-002"), codes(run));
    }

    @Test
    void idOfABundledFrameworkComesBeforeAFileOfThatName() throws IOException {
        Run run = Run.of("validate", plan("eflg-2021"), "--framework", "eflg-2021", "--format", "json");
        assertEquals(List.of("EDI-R-002"), codes(run));
    }

    @Test
    void frameworkThatIsNeitherBundledNorAFileIsRefusedWithTheChoice() throws IOException {
        Run run = Run.of("validate", plan("eflg-2021"), "--framework", "eflg");
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("'eflg'"), run.err());
        assertTrue(run.err().contains("public-sector-equality-duty-england"), run.err());
    }

    @Test
    void sarifIsALogWithTheFindingsRegion() throws IOException {
        Run run = Run.of("validate", plan("eflg-2021"), "--format", "sarif");
        assertEquals(1, run.status(), run.err());
        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertEquals("2.1.0", log.get("version").asString());
        JsonNode place = log.at("/runs/0/results/0/locations/0/physicalLocation");
        assertEquals("plan.json", place.at("/artifactLocation/uri").asString());
        assertEquals(
                "{\"startLine\":20,\"startColumn\":45}", place.get("region").toString());
    }

    @Test
    void junitFailsWhereTheCommandFails() throws Exception {
        Path plan = plan("eflg-2021");
        for (String level : List.of("error", "never")) {
            Run run = Run.of("validate", plan, "--format", "junit", "--fail-on", level);
            String failures = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(run.out())))
                    .getElementsByTagName("testsuite")
                    .item(0)
                    .getAttributes()
                    .getNamedItem("failures")
                    .getNodeValue();
            assertEquals(Integer.toString(run.status()), failures);
            assertEquals(level.equals("error") ? "1" : "0", failures);
        }
    }

    @Test
    void profileThatIsWrongItselfIsRefused() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"suppress\": [{\"code\": \"EDI-P-016\", \"at\": \"/actions\", \"reason\": \" \"}]}");
        Run run = Run.of("validate", plan("eflg-2021"), "--profile", profile);
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("profile.json, line 1"), run.err());
        assertTrue(run.err().contains("blank"), run.err());
    }

    @Test
    void unusableInputIsStatusTwoAndOneLine() throws IOException {
        Path plan = plan("eflg-2021");
        for (Run run : List.of(
                Run.of("validate"),
                Run.of("validate", folder.resolve("none.json")),
                Run.of("validate", plan, "--format", "pdf"),
                Run.of("validate", plan, "--fail-on", "fatal"),
                Run.of("validate", plan, "--as-of", "2027-02-30"),
                Run.of("validate", plan, "--profile", folder.resolve("none.json")),
                Run.of("validate", plan, "--framework", plan),
                Run.of("validate", plan, plan))) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }
}
