package org.ediframework.io.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Profile;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.results.FindingsJson;
import org.junit.jupiter.api.Test;

class EdiModuleTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new EdiModule()).build();

    /** A value of an application's own that holds a plan. */
    record Submission(String by, ActionPlan plan) {}

    @Test
    void planIsReadFromTextBytesAndTreeAsOurReaderReadsIt() throws IOException {
        byte[] json = sound();
        ActionPlan expected = JsonFormat.plans().read(json, "plan.json").orThrow();

        assertEquals(expected, mapper.readValue(json, ActionPlan.class));
        assertEquals(expected, mapper.readValue(new String(json, StandardCharsets.UTF_8), ActionPlan.class));
        assertEquals(expected, mapper.treeToValue(mapper.readTree(json), ActionPlan.class));
        assertEquals(expected, mapper.convertValue(expected, ActionPlan.class));
    }

    @Test
    void planIsWrittenInTheFormOfTheFormat() throws IOException {
        ActionPlan plan = JsonFormat.plans().read(sound(), "plan.json").orThrow();

        assertEquals(mapper.readTree(sound()), mapper.readTree(mapper.writeValueAsString(plan)));
        assertEquals(names(mapper.readTree(sound())), names(mapper.valueToTree(plan)));
    }

    @Test
    void frameworksAndProfilesAreReadAndWritten() throws IOException {
        for (Framework framework : BundledFrameworks.all()) {
            assertEquals(framework, mapper.readValue(mapper.writeValueAsString(framework), Framework.class));
        }
        Profile profile = mapper.readValue("""
            {"rules": {"EDI-T-014": {"severity": "off"}},
             "suppress": [{"code": "EDI-P-016", "at": "/actions", "reason": "small team"}]}
            """, Profile.class);
        assertEquals("small team", profile.getSuppress().get(0).getReason());
        assertEquals(profile, mapper.readValue(mapper.writeValueAsString(profile), Profile.class));
    }

    @Test
    void planWithinAValueOfTheApplicationsOwnIsReadAndWritten() throws IOException {
        ActionPlan plan = JsonFormat.plans().read(sound(), "plan.json").orThrow();
        Submission submission = new Submission("Service", plan);

        assertEquals(submission, mapper.readValue(mapper.writeValueAsString(submission), Submission.class));
        assertNull(mapper.readValue("{\"by\": \"x\", \"plan\": null}", Submission.class)
                .plan());
    }

    @Test
    void everythingWrongIsFoundWhereItStands() throws IOException {
        String json = new String(sound(), StandardCharsets.UTF_8)
                .replace("\"employees\": 180", "\"employees\": 180.5, \"employees\": 3")
                .replace("\"due\": \"2027-09-30\"", "\"due\": \"2027-06-31\"")
                .replace("\"status\": \"NOT_STARTED\"", "\"state\": null");

        BrokenDocumentException broken =
                assertThrows(BrokenDocumentException.class, () -> mapper.readValue(json, ActionPlan.class));

        List<String> ours = notation(JsonFormat.plans()
                .read(json.getBytes(StandardCharsets.UTF_8), "")
                .getFindings());
        assertEquals(4, ours.size());
        assertEquals(ours, notation(broken.getFindings()));
        assertTrue(broken.toString().contains("EDI-S-008 /organisation/employees"), broken::toString);
    }

    @Test
    void mapperThatForgivesUnknownPropertiesDoesNotMakeTheReaderForgiving() throws IOException {
        JsonMapper forgiving = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .addModule(new EdiModule())
                .build();

        BrokenDocumentException broken = assertThrows(
                BrokenDocumentException.class,
                () -> forgiving.readValue("{\"rules\": {}, \"colour\": 1}", Profile.class));

        assertEquals("EDI-S-002", broken.getFindings().getFirst().get(0).getCode());
    }

    @Test
    void treesHaveNoLinesAndFindingsSayNone() throws IOException {
        ObjectNode tree = (ObjectNode) mapper.readTree(sound());
        tree.remove("title");
        tree.put("summary", 1.5e300);

        BrokenDocumentException broken =
                assertThrows(BrokenDocumentException.class, () -> mapper.treeToValue(tree, ActionPlan.class));

        assertEquals(2, broken.getFindings().getTotal());
        for (Finding finding : broken.getFindings().getFirst()) {
            assertEquals(Optional.empty(), finding.getLocation().flatMap(Location::getLine));
        }
    }

    @Test
    void numberThatIsNoneIsRefusedAndNotTakenForAText() throws IOException {
        ObjectNode tree = (ObjectNode) mapper.readTree(sound());
        tree.put("language", Double.NaN);

        JacksonException refused =
                assertThrows(JacksonException.class, () -> mapper.treeToValue(tree, ActionPlan.class));

        assertTrue(refused.toString().contains("NaN"), refused::toString);
    }

    @Test
    void allFindingsAreCountedAndTheFirstThousandCarried() throws IOException {
        String json = "{\"actions\": [" + "1,".repeat(4_999) + "1]}";

        Findings findings = assertThrows(BrokenDocumentException.class, () -> mapper.readValue(json, ActionPlan.class))
                .getFindings();

        assertEquals(5_006, findings.getTotal());
        assertEquals(Findings.LIMIT, findings.getFirst().size());
    }

    @Test
    void documentBeyondTheLimitsIsRefusedAndReadingGoesOnBehindIt() throws IOException {
        JsonMapper limited = JsonMapper.builder()
                .addModule(new EdiModule(Limits.builder().bytes(100).build()))
                .build();

        BrokenDocumentException broken =
                assertThrows(BrokenDocumentException.class, () -> limited.readValue(sound(), ActionPlan.class));

        assertEquals("EDI-S-011", broken.getFindings().getFirst().get(0).getCode());
    }

    @Test
    void malformedJsonIsTheParsersOwnAffair() throws IOException {
        JacksonException malformed =
                assertThrows(JacksonException.class, () -> mapper.readValue("{\"id\": ", ActionPlan.class));

        assertFalse(malformed instanceof BrokenDocumentException);
    }

    @Test
    void otherThingsThanDocumentsAreRefused() throws IOException {
        for (String json : List.of("[]", "3", "\"plan\"", "true")) {
            BrokenDocumentException broken =
                    assertThrows(BrokenDocumentException.class, () -> mapper.readValue(json, ActionPlan.class));
            assertEquals("EDI-S-005", broken.getFindings().getFirst().get(0).getCode());
        }
    }

    @Test
    void halvesOfCharactersReachTheReader() throws IOException {
        BrokenDocumentException broken = assertThrows(
                BrokenDocumentException.class, () -> mapper.readValue("{\"title\": \"\\ud800\"}", ActionPlan.class));

        assertTrue(notation(broken.getFindings()).contains("EDI-S-013 /title 1:11"), broken::toString);
    }

    @Test
    void findingsAreWrittenAsTheCommandLineWritesThem() throws IOException {
        Findings findings = JsonFormat.plans()
                .read("{\"id\": 3, \"colour\": 1}".getBytes(StandardCharsets.UTF_8), "plan.json")
                .getFindings();
        ObjectNode expected = (ObjectNode) mapper.readTree(FindingsJson.write("plan.json", findings));
        expected.remove("document");

        JsonNode written = mapper.readTree(mapper.writeValueAsString(findings));

        assertEquals(expected, written);
        assertEquals(
                expected.get("findings").get(0),
                mapper.readTree(mapper.writeValueAsString(findings.getFirst().get(0))));
    }

    private static List<String> names(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> notation(Findings findings) {
        return findings.getFirst().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer() + " "
                        + finding.getLocation()
                                .map(location -> location.getLine().orElse(0) + ":"
                                        + location.getColumn().orElse(0))
                                .orElse(""))
                .toList();
    }

    private static byte[] sound() throws IOException {
        try (InputStream source = EdiModuleTest.class.getResourceAsStream("/org/ediframework/io/rules/sound.json")) {
            return source.readAllBytes();
        }
    }
}
