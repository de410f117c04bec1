package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.present.FigureSpelling;
import org.ediframework.io.present.Language;
import org.ediframework.io.report.FiguresHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.figures.FigureColumn;
import org.ediframework.metrics.figures.FigureKind;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.FigureWord;
import org.ediframework.metrics.figures.LikelihoodFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.SegregationFigures;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure of a table is spelt the same in text and on a page, and is the same number in CSV and JSON. */
class FiguresInEveryFormTest {

    private static PublishedTable table(Publication publication) {
        return publication.of(RepresentationAnalysis.standard()
                .analyse(Stream.of(counts("Ash <b>", 3, 18), counts("Bow", 40, 1_300), counts("Cam", 71, 400))
                        .map(Comparison::withoutReference)
                        .toList()));
    }

    private static GroupCounts counts(String place, long yes, long no) {
        return GroupCounts.builder()
                .scope(Scope.of(Characteristic.of("outcome")).withWhere(Where.place(place)))
                .count("yes", yes)
                .count("no", no)
                .build();
    }

    /** One of every kind, and absent ones. */
    private static PublishedFigures everyKind() {
        return PublishedFigures.published("Every kind")
                .column("name", "name", FigureKind.TEXT)
                .column("place", "place", FigureKind.PLACE)
                .column("word", "word", FigureKind.WORD)
                .column("truth", "truth", FigureKind.TRUTH)
                .column("whole", "whole", FigureKind.WHOLE)
                .column("share", "share", FigureKind.SHARE)
                .column("share_range", "share range", FigureKind.SHARE_INTERVAL)
                .column("points", "points", FigureKind.POINTS)
                .column("points_range", "points range", FigureKind.POINTS_INTERVAL)
                .column("number", "number", FigureKind.NUMBER)
                .column("number_range", "number range", FigureKind.NUMBER_INTERVAL)
                .column("probability", "probability", FigureKind.PROBABILITY)
                .column("percentage", "percentage", FigureKind.PERCENTAGE)
                .column("percentage_range", "percentage range", FigureKind.PERCENTAGE_INTERVAL)
                .row(
                        Measured.of("a"),
                        Measured.of("E07000243"),
                        Measured.of(new FigureWord("FAR_BELOW", "far below")),
                        Measured.of(true),
                        Measured.of(12_345L),
                        Measured.of(0.0004),
                        Measured.of(new Interval(0.1, 0.25)),
                        Measured.of(-0.042),
                        Measured.of(new Interval(-0.05, 0.01)),
                        Measured.of(1.23456789),
                        Measured.of(new Interval(0.5, 2)),
                        Measured.of(0.00001234567),
                        Measured.of(new BigDecimal("12.30")),
                        Measured.of(new Interval(-4.04, 20.25)))
                .whole("all", "all of them", FigureKind.SHARE, Measured.of(0.5))
                .whole("none", "none of them", FigureKind.NUMBER, Measured.absent(Absence.NO_OBSERVATIONS))
                .build();
    }

    static Stream<PublishedFigures> figures() {
        PublishedTable full = table(Publication.inFull());
        PublishedTable safe = table(Publication.under(DisclosurePolicy.standard()));
        return Stream.of(
                everyKind(),
                SegregationFigures.of(full),
                SegregationFigures.of(safe),
                LikelihoodFigures.ofHighest(full, "yes"),
                LikelihoodFigures.ofHighest(safe, "yes"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void textAndPageSpellEveryFigureAlike(PublishedFigures figures) {
        List<String> text = FiguresText.write(figures).lines().toList();
        List<String> page = Arrays.stream(
                        FiguresHtml.write(figures, ReportSettings.standard()).split("<tr>", -1))
                .filter(row -> row.contains("scope=\"row\""))
                .map(row -> row.replaceAll("<span class=\"vh\">.*?</span>", "")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"))
                .toList();
        int first = text.indexOf(figures.title()) + 3;
        assertEquals(figures.rows().size(), page.size());
        for (int row = 0; row < figures.rows().size(); row++) {
            FigureRow cells = figures.rows().get(row);
            for (int index = 0; index < figures.columns().size(); index++) {
                FigureColumn column = figures.columns().get(index);
                String word = FigureSpelling.forPeople(column, cells.cells().get(index), Language.english())
                        .text();
                assertTrue(has(text.get(first + row), word), column + ": " + word + " in " + text.get(first + row));
                assertTrue(has(page.get(row), word), column + ": " + word + " in " + page.get(row));
            }
        }
    }

    private static boolean has(String line, String word) {
        return (" " + line.replaceAll("\\s+", " ") + " ").contains(" " + word + " ");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void csvAndJsonHaveTheSameNamesAndNumbers(PublishedFigures figures) {
        List<String> csv = FiguresCsv.write(figures).lines().toList();
        List<String> header = List.of(csv.get(0).split(",", -1));
        JsonNode json = JsonMapper.shared().readTree(FiguresJson.write(figures));
        for (int row = 1; row < csv.size(); row++) {
            List<String> cells = List.of(csv.get(row).split(",", -1));
            JsonNode object = json.get("rows").get(row - 1);
            for (int index = 0; index < header.size(); index++) {
                String name = header.get(index);
                JsonNode place = object.has(name) || object.path("absent").has(name) ? object : json.get("figures");
                String written = cells.get(index);
                if (place.has(name)) {
                    assertSame(place.get(name), written);
                } else {
                    boolean isWithheld =
                            place.path("absent").path(name).asString("").equals("SUPPRESSED");
                    assertEquals(isWithheld ? "[c]" : "", written, name);
                    assertTrue(place.path("absent").has(name), name);
                }
            }
        }
    }

    private static void assertSame(JsonNode value, String written) {
        if (value.isNumber() && !value.isIntegralNumber()) {
            double number = value.asDouble();
            assertEquals(number, Double.parseDouble(written), Math.max(5e-7, Math.abs(number) * 1e-5));
        } else {
            assertEquals(value.asString(), written);
        }
    }

    @Test
    void everyKindIsSpeltAsItIsElsewhere() {
        String text = FiguresText.write(everyKind());
        for (String word : List.of(
                "far below",
                "yes",
                "12,345",
                "<0.1%",
                "10.0% to 25.0%",
                "-4.2%",
                "-5.0 to 1.0%",
                "1.235",
                "0.500 to 2.000",
                "<0.001",
                "12.30%",
                "-4.0 to 20.3%",
                "All of them: 50.0%",
                "None of them: –")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertEquals(
                "a,E07000243,FAR_BELOW,true,12345,0.000400,0.100000,0.250000,-0.042000,-0.050000,0.010000,1.234568,"
                        + "0.500000,2.000000,1.23457e-05,12.30,-4.040000,20.250000,0.500000,",
                FiguresCsv.write(everyKind()).lines().toList().get(1));
        assertFalse(text.contains("E07000243"), "places are called by their names");
    }

    @Test
    void smallCountsInFullSaySoAndWithheldOnesSayWhatIsWithheld() {
        PublishedFigures full = SegregationFigures.of(table(Publication.inFull()));
        assertTrue(FiguresText.write(full).startsWith("Holds counts from 1 to 4: not for publication."));
        assertTrue(Objects.requireNonNull(
                        JsonMapper.shared().readTree(FiguresJson.write(full)).get("confidential"))
                .asString()
                .contains("not for publication"));
        assertTrue(FiguresHtml.write(full, ReportSettings.standard())
                .contains("This page is for people who may see them"));
        PublishedFigures safe = SegregationFigures.of(table(Publication.under(DisclosurePolicy.standard())));
        assertTrue(FiguresText.write(safe).contains("[c] is a figure withheld to protect people"));
        assertEquals(
                4,
                JsonMapper.shared()
                        .readTree(FiguresJson.write(safe))
                        .get("withheld")
                        .get("to")
                        .asInt());
    }

    @Test
    void namesFromTheDataAreTextOnAPage() {
        PublishedFigures likelihood = LikelihoodFigures.ofHighest(table(Publication.inFull()), "yes");
        String page = FiguresHtml.write(likelihood, ReportSettings.standard());
        assertTrue(page.contains("Ash &lt;b&gt;"), page);
        assertFalse(page.contains("<b>"), page);
    }
}
