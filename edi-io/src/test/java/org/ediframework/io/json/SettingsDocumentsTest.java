package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.review.Profile;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

/** Frameworks and profiles are held to the constraints of single things when they are read. */
class SettingsDocumentsTest {

    private static List<String> found(Loaded<?> loaded) {
        return loaded.getFindings().getFirst().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer() + " " + line(finding))
                .toList();
    }

    private static int line(Finding finding) {
        return finding.getLocation().orElseThrow().getLine().orElseThrow();
    }

    @Test
    void frameworkIsReadAndWhatIsWrongInItIsLocated() {
        String json = """
                {"formatVersion": "1.0", "id": "own", "version": "1",
                 "title": " ",
                 "publisher": "A council", "source": {"citation": "Minutes"},
                 "keyAreas": [
                   {"id": "has space", "title": "Area", "kind": "OTHER"}
                 ]}
                """;
        Loaded<Framework> loaded = JsonFormat.frameworks().read(json.getBytes(StandardCharsets.UTF_8), "own.json");
        assertTrue(loaded.getValue().isPresent());
        assertEquals(List.of("EDI-C-001 /title 2", "EDI-C-003 /keyAreas/0/id 5"), found(loaded));
    }

    @Test
    void thingThatLacksSomethingIsStillLookedAt() {
        String json = """
                {"formatVersion": "1.0", "id": "own", "version": "1", "title": "Title", "publisher": "A council",
                 "source": {"citation": "Minutes"},
                 "keyAreas": [{"id": "has space", "title": "Area"}]}
                """;
        Loaded<Framework> loaded = JsonFormat.frameworks().read(json.getBytes(StandardCharsets.UTF_8), "own.json");
        assertEquals(List.of("EDI-S-004 /keyAreas/0/kind 3", "EDI-C-003 /keyAreas/0/id 3"), found(loaded));
    }

    @Test
    void blankReasonOfASuppressionIsFoundInTheProfile() {
        String json = """
                {"suppress": [
                  {"code": "EDI-P-016", "at": "/actions",
                   "reason": " "}]}
                """;
        Loaded<Profile> loaded = JsonFormat.profiles().read(json.getBytes(StandardCharsets.UTF_8), "profile.json");
        assertEquals(List.of("EDI-C-001 /suppress/0/reason 3"), found(loaded));
    }
}
