package org.ediframework.examples.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.core.comparison.ComparedEntity;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedRevisionsTest {

    private static final Path PUBLISHED = Path.of("../../../shared/data/plans");

    private static final String PUBLICATION = """
        {
          "revision": "2021-11-24-made-up",
          "title": "A plan made up for this test",
          "publisher": "A network",
          "documentDate": "2021-11-15",
          "objectives": [
            {
              "objective": "Événements & socials",
              "description": "Meet.",
              "complete": false,
              "team": [],
              "milestones": [
                {"milestone": "Hold a social", "date": "2022-06-31", "complete": false},
                {"milestone": "Hold a social", "date": "2022-07-01T00:00:00.00Z", "complete": true}
              ]
            }
          ]
        }
        """;

    @TempDir
    private Path folder;

    private static List<PublishedRevision> published() throws IOException {
        assumeTrue(Files.isDirectory(PUBLISHED), "The published plans are not beside the repository.");
        return PublishedRevisions.read(PUBLISHED);
    }

    private PublishedRevision madeUp() throws IOException {
        Files.writeString(folder.resolve("2021-11-24.json"), PUBLICATION);
        return PublishedRevisions.read(folder).get(0);
    }

    private static List<String> notADay(PublishedRevision revision) {
        return revision.findings().getFirst().stream()
                .filter(finding -> finding.getCode().equals("EDI-S-007"))
                .map(finding -> finding.getPointer() + " " + finding.getMessage())
                .toList();
    }

    @Test
    void dayThatDoesNotExistIsReportedWhereItStandsAndKeptAsWords() throws IOException {
        PublishedRevision revision = madeUp();
        assertEquals(1, notADay(revision).size());
        assertTrue(
                notADay(revision).get(0).startsWith("/actions/0/milestones/0/due "),
                notADay(revision).get(0));
        assertTrue(
                notADay(revision).get(0).contains("2022-06-31"),
                notADay(revision).get(0));
        Milestone milestone =
                revision.plan().getActions().get(0).getMilestones().get(0);
        assertEquals("2022-06-31", milestone.getDue().orElseThrow().toString());
        assertTrue(milestone.getDue().orElseThrow().isDescribed());
    }

    @Test
    void idsAreReadableAndTellRepetitionsApart() throws IOException {
        Action action = madeUp().plan().getActions().get(0);
        assertEquals("evenements-socials", action.getId());
        String first = action.getMilestones().get(0).getId();
        assertTrue(first.matches("hold-a-social-[0-9a-f]{8}"), first);
        assertEquals(first + "-2", action.getMilestones().get(1).getId());
    }

    @Test
    void completeMilestoneIsCompleteOnADayThatNobodyHasPublished() throws IOException {
        Milestone milestone =
                madeUp().plan().getActions().get(0).getMilestones().get(1);
        assertTrue(milestone.isComplete());
        assertTrue(milestone.getCompletedOn().isEmpty());
        assertEquals("2022-07-01", milestone.getDue().orElseThrow().toString());
    }

    @Test
    void objectiveWithoutAnOwnerIsReported() throws IOException {
        assertTrue(madeUp().findings().getFirst().stream()
                .anyMatch(finding -> finding.getCode().equals("EDI-P-027")
                        && finding.getMessage().contains("1 of 1 action does not say who does it")));
    }

    @Test
    void whatIsNoFolderOfPublishedPlansIsRefusedByName() throws IOException {
        for (String json : List.of("[]", "{}", PUBLICATION.replace("2021-11-24-made-up", "made-up"))) {
            Files.writeString(folder.resolve("other.json"), json);
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> PublishedRevisions.read(folder));
            assertTrue(refused.toString().contains("other.json"), refused::toString);
        }
        Path missing = folder.resolve("missing");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PublishedRevisions.read(missing));
        assertTrue(refused.toString().contains("missing"), refused::toString);
    }

    /**
     * Properties whose values are not in a publication: what tells documents and things apart, and the state of a revision,
     * which a document must give.
     */
    private static final Set<String> OURS =
            Set.of("/formatVersion", "/id", "/number", "/revises", "/revision/status", "/actions/status", "/complete");

    /** Each text of a document that its publication does not have, with its property. */
    private static List<String> invented(JsonNode publication) {
        Set<String> published = new HashSet<>();
        texts(publication, "", (property, text) -> published.add(PublishedDay.written(text)));
        List<String> invented = new ArrayList<>();
        texts(PlanDocument.of(publication, 1, Optional.empty()), "", (property, text) -> {
            boolean isOurs = OURS.stream().anyMatch(property::endsWith);
            if (!isOurs && !published.contains(text)) {
                invented.add(property + ": " + text);
            }
        });
        return invented;
    }

    private static void texts(JsonNode node, String property, BiConsumer<String, String> found) {
        if (node.isArray()) {
            node.forEach(entry -> texts(entry, property, found));
        } else if (node.isObject()) {
            node.propertyStream().forEach(entry -> texts(entry.getValue(), property + "/" + entry.getKey(), found));
        } else {
            found.accept(property, node.asString());
        }
    }

    @Test
    void documentSaysNothingThatIsNotPublished() throws IOException {
        assertEquals(List.of(), invented(JsonMapper.shared().readTree(PUBLICATION)));
    }

    @Test
    void nothingIsInventedForTheRealRevisions() throws IOException {
        published();
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            for (Path file : files.sorted().toList()) {
                assertEquals(
                        List.of(), invented(JsonMapper.shared().readTree(Files.readString(file))), file.toString());
            }
        }
    }

    /** A thing that is complete is published so, and of one that is not nothing is said. */
    @Test
    void completeIsSaidOfWhatIsPublishedSoAlone() throws IOException {
        JsonNode publication = JsonMapper.shared().readTree(PUBLICATION);
        JsonNode action = PlanDocument.of(publication, 1, Optional.empty()).at("/actions/0");
        assertTrue(action.path("status").isMissingNode());
        assertTrue(action.at("/milestones/0/complete").isMissingNode());
        assertTrue(action.at("/milestones/1/complete").asBoolean());
    }

    /** Dates as date.fromisoformat of Python 3.11.7 sees them; those that it refuses. */
    @Test
    void everyRevisionHasItsImpossibleDates() throws IOException {
        assertEquals(
                List.of(2, 1, 1, 1, 1),
                published().stream().map(revision -> notADay(revision).size()).toList());
    }

    @Test
    void idsOfMilestonesAreTheirsAlone() throws IOException {
        for (PublishedRevision revision : published()) {
            List<String> ids = new ArrayList<>();
            revision.plan().getActions().forEach(action -> action.getMilestones()
                    .forEach(milestone -> ids.add(milestone.getId())));
            Set<String> distinct = new HashSet<>(ids);
            assertEquals(ids.size(), distinct.size(), revision.name());
        }
    }

    /** Counted from the publications by milestone-changes.py, beside the resources of this test, with Python 3.11.7. */
    @Test
    void milestonesChangedBetweenRevisionsAsCountedFromThePublications() throws IOException {
        List<PublishedRevision> revisions = published();
        List<List<Integer>> counts = new ArrayList<>();
        List<Long> days = new ArrayList<>();
        for (int later = 1; later < revisions.size(); later++) {
            PlanComparison comparison = PlanComparison.of(
                    revisions.get(later - 1).plan(), revisions.get(later).plan());
            assertEquals(List.of(), comparison.getLineage());
            counts.add(List.of(
                    milestones(comparison, ChangeKind.ADDED),
                    milestones(comparison, ChangeKind.DROPPED_OPEN),
                    milestones(comparison, ChangeKind.DROPPED_COMPLETE),
                    milestones(comparison, ChangeKind.FINISHED),
                    milestones(comparison, ChangeKind.REOPENED),
                    milestones(comparison, ChangeKind.SLIPPED),
                    milestones(comparison, ChangeKind.BROUGHT_FORWARD)));
            days.add(comparison.getChanges().stream()
                    .mapToLong(change -> change.days().orElse(0L))
                    .sum());
        }
        assertEquals(
                List.of(
                        List.of(119, 12, 40, 0, 0, 0, 0),
                        List.of(8, 0, 0, 1, 0, 1, 0),
                        List.of(5, 30, 0, 26, 1, 41, 0),
                        List.of(3, 3, 0, 22, 0, 1, 0)),
                counts);
        assertEquals(List.of(0L, 90L, 3575L, 184L), days);
    }

    private static int milestones(PlanComparison comparison, ChangeKind kind) {
        return (int) comparison.getChanges().stream()
                .filter(change -> change.entity() == ComparedEntity.MILESTONE && change.kind() == kind)
                .count();
    }

    @Test
    void reportTellsWhatVanishedWhileItWasOpen() throws IOException {
        String report = PublishedRevisions.report(published());
        assertTrue(report.contains("16 objectives, 3 of them without an owner; 119 milestones"), report);
        assertTrue(report.contains("dropped while open: milestone "), report);
        assertTrue(report.contains("slipped by 184 days: "), report);
    }
}
