package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.report.FiguresHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.io.results.FiguresJson;
import org.ediframework.io.results.FiguresText;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.figures.FigureKind;
import org.ediframework.metrics.figures.FunnelFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.SegregationFigures;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.api.Test;

/** Runs what the chapter on further figures shows. */
class MoreFiguresTest {

    private static final Path CHAPTER = Path.of("docs/more-figures.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/guide/MoreFiguresTest.java");

    private static final List<GroupCounts> SCHOOLS =
            List.of(school("North", 10, 90), school("South", 30, 70), school("East", 18, 3));

    private static GroupCounts school(String name, long eligible, long other) {
        return GroupCounts.builder()
                .scope(Scope.of(Characteristic.of("free-school-meals")).withWhere(Where.place(name)))
                .count("eligible", eligible)
                .count("other", other)
                .build();
    }

    private static PublishedTable published() {
        // snippet: shown
        RepresentationTable counted = RepresentationAnalysis.standard().analyse(SCHOOLS, References.of(List.of()));
        PublishedTable shown = Publication.under(DisclosurePolicy.standard(), counted);
        PublishedFigures funnel = FunnelFigures.of(shown, "eligible", Optional.empty(), true);
        String text = FiguresText.write(funnel);
        String csv = FiguresCsv.write(funnel);
        String json = FiguresJson.write(funnel);
        String page = FiguresHtml.write(funnel, ReportSettings.standard());
        // end of snippet
        assertTrue(text.contains("East") && text.contains("[c]"), text);
        assertTrue(csv.contains("\nSouth,30,100,0.300000,"), csv);
        assertTrue(json.contains("\"SUPPRESSED\""), json);
        assertTrue(page.contains("<td"), page);
        return shown;
    }

    @Test
    void figuresOfOnesOwn() {
        PublishedTable shown = published();
        // snippet: own
        PublishedFigures.Builder figures = PublishedFigures.of("Pupils for each one who is eligible", shown)
                .column("place", "place", FigureKind.PLACE)
                .column("pupils", "pupils for each", FigureKind.NUMBER);
        shown.rows().stream()
                .filter(row -> row.getCategory().equals("eligible"))
                .forEach(row -> figures.row(
                        Measured.of(row.getScope().getPlace().orElseThrow()),
                        row.getShare().map(share -> 1 / share)));
        String own = FiguresText.write(figures.build());
        // end of snippet
        assertTrue(own.contains("South") && own.contains("3.333"), own);
    }

    @Test
    void everyShownFigureOfSegregationIsOneOfTheCounts() {
        assertEquals(3, SegregationFigures.of(published()).rows().size());
    }

    @Test
    void theChapterShowsWhatIsRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(2, run.size());
        assertEquals(
                run.stream().sorted().collect(Collectors.joining("\n\n")),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().collect(Collectors.joining("\n\n")));
    }
}
