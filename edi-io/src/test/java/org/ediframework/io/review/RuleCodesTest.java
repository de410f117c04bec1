package org.ediframework.io.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ediframework.core.finding.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of rules against {@code breaches.txt}, by which codes keep their severity and their meaning. */
class RuleCodesTest {

    @Test
    void codesAndSeveritiesAreThoseThatWerePublished() {
        List<String> published = Breaches.all().stream()
                .map(breach -> breach.code() + " " + breach.severity())
                .toList();
        List<String> listed = RuleCatalogue.standard().getRules().stream()
                .map(rule -> rule.getCode() + " " + rule.getSeverity())
                .toList();
        assertEquals(published, listed);
    }

    /** A rule that no plan breaks names a test that breaks it. */
    @Test
    void ruleThatNoPlanBreaksIsBrokenByTheTestThatIsNamed() throws IOException {
        for (Breach breach : Breaches.all()) {
            if (breach.shownBy().isPresent()) {
                try (Stream<Path> sources = Files.find(
                        Path.of("src/test/java"),
                        20,
                        (file, about) -> file.endsWith(breach.shownBy().get() + ".java"))) {
                    Path source = sources.findFirst().orElseThrow(() -> new AssertionError(breach.toString()));
                    assertTrue(Files.readString(source).contains(breach.code()), breach.toString());
                }
            }
        }
    }

    @Test
    void soundPlansAreLaidOutAsTheirEditionsAre() {
        for (String sound : List.of("sound", "whole")) {
            assertEquals(RuleDocuments.text(sound + ".json"), RuleDocuments.json(sound));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "/a b", "a = 1", "text a", "text a => b => c", "in f.csv a => b", "put /a = 1"})
    void lineThatIsNoEditIsRefused(String line) {
        assertThrows(AssertionError.class, () -> Edit.of(line));
    }

    @Test
    void editOfWhatIsNotThereIsRefused() {
        String plan = RuleDocuments.text("sound.json");
        for (String line :
                List.of("/actions/9 gone", "/actions/9/title = \"a\"", "text nowhere => here", "text { => [")) {
            assertThrows(AssertionError.class, () -> EditedPlan.of(plan, List.of(Edit.of(line))), line);
        }
    }
}
