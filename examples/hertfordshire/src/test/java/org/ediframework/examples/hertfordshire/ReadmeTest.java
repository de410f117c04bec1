package org.ediframework.examples.hertfordshire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples, compiled and run; each stands there as it stands here. */
class ReadmeTest {

    @Test
    void planIsReadAndReviewed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        try (InputStream plan = Resources.open(PlanReviews.SPOILT)) {
            Files.copy(plan, file);
        }
        StringBuilder printed = new StringBuilder();
        // snippet
        PlanReview review = PlanReview.builder().asOf(LocalDate.of(2019, 3, 31)).build();
        Loaded<ActionPlan> loaded = DocumentReview.with(review).review(file);
        for (Finding finding : loaded.getFindings().getFirst()) {
            printed.append(finding.getCode() + " at " + finding.getPointer() + ": " + finding.getMessage() + "\n");
        }
        // end
        assertTrue(
                printed.toString().contains("EDI-S-007 at /actions/3/completedOn: '2018-12-32'"), printed.toString());
    }

    @Test
    void workforceIsComparedWithItsCommunity() {
        // snippet
        GroupCounts workforce = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", 845)
                .count("not disabled", 11_739)
                .nonResponse(NonResponse.DECLINED, 113)
                .nonResponse(NonResponse.NOT_OBTAINED, 1_410)
                .build();
        Reference community = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("Census 2021, ONS")
                .asOf(LocalDate.of(2021, 3, 21))
                .count("disabled", 135_681)
                .count("not disabled", 676_272)
                .build();
        RepresentationTable table =
                RepresentationAnalysis.standard().analyse(List.of(Comparison.of(workforce, community)));
        String text = RepresentationText.write(Publication.inFull(table));
        // end
        assertTrue(text.contains("0.402      <0.001  under-represented"), text);
    }

    @Test
    void readmeHasTheseExamplesWordForWord() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String source =
                Files.readString(Path.of("src/test/java/org/ediframework/examples/hertfordshire/ReadmeTest.java"));
        List<String> snippets = source.lines()
                .dropWhile(line -> !line.contains("class ReadmeTest"))
                .collect(Collectors.joining("\n"))
                .transform(text -> List.of(text.split("        // snippet\n", -1)));
        assertEquals(3, snippets.size(), "two snippets and the text before them");
        for (String snippet : snippets.subList(1, 3)) {
            String code = snippet.substring(0, snippet.indexOf("        // end"))
                    .stripTrailing()
                    .stripIndent()
                    .replace("printed.append(", "System.out.print(")
                    .strip();
            assertTrue(readme.contains("```java\n" + code + "\n```"), code);
        }
    }
}
