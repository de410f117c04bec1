package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.review.Profile;
import org.ediframework.core.review.RuleSetting;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

class DocumentReviewTest {

    private final DocumentReview review =
            DocumentReview.with(PlanReview.builder().build());

    @Test
    void soundPlanIsGivenWithWhatItSays() throws IOException {
        ActionPlan plan = review(sound()).orThrow();

        assertEquals("plan-2027", plan.getId());
        assertEquals(Optional.of(180L), plan.getOrganisation().getEmployees());
        assertEquals("2027-12", plan.getActions().get(1).getDue().orElseThrow().toString());
    }

    @Test
    void propertyThatCannotBeReadHidesNothingElse() throws IOException {
        // The second action has a wrong status; its unknown key area is told all the same.
        String json = sound().replace("\"status\": \"NOT_STARTED\"", "\"status\": 7")
                .replace(
                        "\"title\": \"Bursaries\",\n      \"keyAreas\": [\n        \"pupils\"",
                        "\"title\": \"Bursaries\",\n      \"keyAreas\": [\n        \"nobody\"")
                .replace(
                        "hall\",\n      \"keyAreas\": [\n        \"pupils\"",
                        "hall\",\n      \"keyAreas\": [\n        \"nobody\"");

        assertEquals(
                List.of(
                        "EDI-R-002 /actions/0/keyAreas/0",
                        "EDI-R-002 /actions/1/keyAreas/0",
                        "EDI-S-005 /actions/1/status"),
                found(json));
    }

    @Test
    void referencesIntoAListWhoseIdsCouldNotAllBeReadAreNotDoubted() throws IOException {
        String json = sound().replace("\"id\": \"pupils\"", "\"id\": 4");

        assertEquals(List.of("EDI-S-005 /keyAreas/0/id"), found(json));
    }

    @Test
    void wrongEntryKeepsTheIndicesOfThoseBehindIt() throws IOException {
        String json = sound().replace("\"actions\": [\n", "\"actions\": [\n    null,\n")
                .replace("\"title\": \"Bursaries\"", "\"title\": \" \"");

        assertEquals(List.of("EDI-S-009 /actions/0", "EDI-C-001 /actions/2/title"), found(json));
    }

    @Test
    void findingsOfAllLevelsStandInTheOrderOfTheFile() throws IOException {
        String json = sound().replace("\"title\": \"Bursaries\"", "\"title\": \" \"")
                .replace("\"title\": \"Equality plan 2027\"", "\"title\": \"\"")
                .replace("\"end\": \"2027-12-31\"", "\"end\": \"2027-02-30\"")
                .replace("\"place\": \"village-hall\"", "\"place\": \"nowhere\"");

        assertEquals(
                List.of(
                        "EDI-C-001 /title",
                        "EDI-S-007 /period/end",
                        "EDI-R-008 /places/0",
                        "EDI-R-002 /areasOfConcern/0/place",
                        "EDI-C-001 /actions/1/title"),
                found(json));
    }

    @Test
    void documentThatCannotBeReadToItsEndIsNotReviewedFurther() throws IOException {
        String json = sound().replace("\"title\": \"Equality plan 2027\"", "\"title\": \" \"");

        assertEquals(List.of("EDI-S-001 "), found(json.substring(0, json.length() - 3)));
    }

    @Test
    void profileWeighsWhatTheReaderFinds() throws IOException {
        Profile lenient =
                Profile.builder().putRules("EDI-S-002", RuleSetting.off()).build();
        String json = sound().replace("\"title\": \"Bursaries\",", "\"title\": \"Bursaries\", \"colour\": 1,");

        Loaded<ActionPlan> loaded = DocumentReview.with(
                        PlanReview.builder().profile(lenient).build())
                .review(json.getBytes(StandardCharsets.UTF_8), "plan.json");

        assertFalse(loaded.getFindings().getFirst().stream()
                .anyMatch(finding -> finding.getLevel() == RuleLevel.STRUCTURE));
        assertTrue(loaded.getValue().isEmpty(), "its structure is broken, whatever that weighs");
    }

    @Test
    void placeThatTheDocumentLacksIsLocatedAtWhatIsAroundIt() throws IOException {
        Finding finding = review(
                        sound().replace("\"categories\": [\n        \"female\"\n      ],", "\"categories\": [],"))
                .getFindings()
                .getFirst()
                .stream()
                .filter(found -> found.getCode().equals("EDI-C-004"))
                .findFirst()
                .orElseThrow();

        assertEquals("/metrics/0/categories", finding.getPointer().toString());
        assertEquals(Optional.of(21), finding.getLocation().flatMap(Location::getColumn));
    }

    private List<String> found(String json) {
        return review(json).getFindings().getFirst().stream()
                .filter(finding -> finding.getLevel().compareTo(RuleLevel.REFERENCE) <= 0)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    private Loaded<ActionPlan> review(String json) {
        return review.review(json.getBytes(StandardCharsets.UTF_8), "plan.json");
    }

    private static String sound() throws IOException {
        try (InputStream source =
                DocumentReviewTest.class.getResourceAsStream("/org/ediframework/io/rules/sound.json")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
