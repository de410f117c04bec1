package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "ID",
              "title": "Plan",
              "organisation": {"id": "o", "name": "A service"},
              "period": {"start": "2027-01-01", "end": "2027-12-31"},
              "revision": {"number": NUMBER, "status": "DRAFT" REVISES},
              "commitments": [{"id": "c", "title": "Plan", "statement": "We plan.", "kind": "ACTION_PLAN"}],
              "keyAreas": [{"id": "k", "title": "People", "kind": "PARTICIPANTS"}],
              "actions": [
                {
                  "id": "a1",
                  "title": "Act",
                  "keyAreas": ["k"],
                  "responsible": ["Head"],
                  "due": "DUE",
                  "status": "IN_PROGRESS",
                  "successCriteria": ["3 concerts"],
                  "milestones": [MILESTONES]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path earlier() throws IOException {
        return Files.writeString(
                folder.resolve("old.json"),
                PLAN.replace("ID", "p1")
                        .replace("NUMBER", "1")
                        .replace("REVISES", "")
                        .replace("DUE", "2027-03-31")
                        .replace("MILESTONES", "{\"id\": \"m\", \"title\": \"Halfway\", \"due\": \"2027-02\"}"));
    }

    private Path later(String revises) throws IOException {
        return Files.writeString(
                folder.resolve("new.json"),
                PLAN.replace("ID", "p2")
                        .replace("NUMBER", "2")
                        .replace("REVISES", ", \"revises\": \"" + revises + "\"")
                        .replace("DUE", "2027-06-30")
                        .replace("MILESTONES", ""));
    }

    @Test
    void jsonCountsEachKindAndTellsEachChangeWithBothPlaces() throws IOException {
        Run run = Run.of("diff", earlier(), later("p1"), "--format", "json");
        assertEquals(0, run.status(), run.err());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals(Set.of("lineage", "counts", "changes"), Set.copyOf(json.propertyNames()));
        assertEquals(
                "{\"added\":0,\"droppedOpen\":1,\"droppedComplete\":0,\"finished\":0,\"reopened\":0,\"slipped\":1,"
                        + "\"broughtForward\":0,\"reassigned\":0,\"rewritten\":0,\"retargeted\":0,\"statusChanged\":0,"
                        + "\"ratingChanged\":0,\"renamed\":0,\"changed\":0}",
                json.get("counts").toString());
        // From 31 March to 30 June are 30 days of April, 31 of May and 30 of June.
        assertEquals(
                "[{\"kind\":\"slipped\",\"entity\":\"action\",\"id\":\"a1\",\"title\":\"Act\",\"property\":\"due\","
                        + "\"was\":\"2027-03-31\","
                        + "\"now\":\"2027-06-30\",\"days\":91,\"oldPointer\":\"/actions/0/due\","
                        + "\"newPointer\":\"/actions/0/due\"},"
                        + "{\"kind\":\"droppedOpen\",\"entity\":\"milestone\",\"id\":\"m\",\"title\":\"Halfway\","
                        + "\"oldPointer\":\"/actions/0/milestones/0\"}]",
                json.get("changes").toString());
        assertEquals(0, json.get("lineage").size());
    }

    @Test
    void brokenLineageIsToldAndEndsWithZero() throws IOException {
        Run run = Run.of("diff", earlier(), later("p0"), "--format", "json");
        assertEquals(0, run.status(), run.err());
        JsonNode lineage = JsonMapper.shared().readTree(run.out()).get("lineage");
        assertEquals(1, lineage.size(), run.out());
        assertEquals("/revision/revises", lineage.get(0).get("pointer").asString());
    }

    @Test
    void textBeginsWithTheCounts() throws IOException {
        Run run = Run.of("diff", earlier(), later("p1"));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("old.json → new.json: 1 dropped while open, 1 slipped\n"), run.out());
        assertTrue(run.out().contains("2027-03-31 → 2027-06-30, 91 days later"), run.out());
    }

    @Test
    void planComparedWithItselfHasNotChanged() throws IOException {
        Run run = Run.of("diff", earlier(), earlier());
        assertTrue(run.out().startsWith("old.json → old.json: nothing changed\n"), run.out());
    }

    @Test
    void unusableInputIsStatusTwoAndOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        for (Run run : List.of(
                Run.of("diff"),
                Run.of("diff", earlier()),
                Run.of("diff", earlier(), broken),
                Run.of("diff", folder.resolve("none.json"), earlier()),
                Run.of("diff", earlier(), later("p1"), "--format", "html"))) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void commandExplainsItself() {
        assertTrue(Run.of("diff", "--help").out().contains("--format"));
    }
}
