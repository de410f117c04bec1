package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepresentCommandTest {

    static final String HEADER = "place,characteristic,category,count,base,undeclared,share,share_low,share_high,"
            + "reference_share,expected,gap,gap_low,gap_high,ratio,ratio_low,ratio_high,p_value,p_adjusted,"
            + "shortfall_swap,shortfall_add,lowest_share,highest_share,robust,verdict";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path leeds() throws IOException {
        return ExampleFiles.leeds(folder);
    }

    private Path census() throws IOException {
        return ExampleFiles.census(folder);
    }

    /** The figures are those of R 4.2.2: prop.test(845, 12584, correct = FALSE), binom.test(845, 12584, 135681/811953). */
    @Test
    void rowsHaveTheColumnsInTheirOrderAndTheirDecimals() throws IOException {
        Run run = Run.of(
                "represent",
                "--counts",
                leeds(),
                "--reference",
                census(),
                "--undeclared",
                "prefer not to say,undisclosed");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(HEADER, lines.get(0));
        assertEquals(
                ",disability,disabled,845,12584,1523,0.067149,0.062907,0.071655,0.167104,2102.843027,-0.099956,-0.104198,"
                        + "-0.095449,0.401837,0.376451,0.428804,2.46869e-245,2.46869e-245,1258,1511,0.059899,0.167860,"
                        + "false,UNDER",
                lines.get(1));
        assertEquals(3, lines.size());
        assertEquals("", run.err());
    }

    @Test
    void withoutAReferenceTheFiguresThatNeedOneAreEmpty() throws IOException {
        Run run = Run.of("represent", "--counts", census());
        assertTrue(run.out().contains(",,,,,,,,,,,,"), run.out());
        assertTrue(run.out().contains("NO_REFERENCE"), run.out());
    }

    @Test
    void rowsKeepTheOrderOfTheFileAndRolledUpOnesComeLast() throws IOException {
        Path counts = file("counts.csv", """
                place,characteristic,category,count
                Watford,sex,female,12
                Stevenage,sex,female,8
                Watford,sex,male,9
                Stevenage,sex,male,10
                """);
        Path reference = file("reference.csv", """
                place,characteristic,category,count
                Watford,sex,female,50
                Watford,sex,male,50
                Stevenage,sex,female,51
                Stevenage,sex,male,49
                """);
        Run run = Run.of("represent", "--counts", counts, "--reference", reference, "--roll-up");
        List<String> starts = run.out()
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 5)))
                .toList();
        assertEquals(
                List.of(
                        "Watford,sex,female,12,21",
                        "Stevenage,sex,female,8,18",
                        "Watford,sex,male,9,21",
                        "Stevenage,sex,male,10,18",
                        "all,sex,female,20,39",
                        "all,sex,male,19,39"),
                starts);
    }

    @Test
    void jsonSaysHowItWasComputedAndWhyAFigureIsAbsent() throws IOException {
        Run run = Run.of("represent", "--counts", census(), "--format", "json", "--confidence", "0.9");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals(0.9, json.get("confidence").asDouble());
        assertEquals("declared", json.get("denominator").asString());
        JsonNode row = json.get("rows").get(0);
        assertEquals("NO_REFERENCE", row.get("absent").get("ratio").asString());
        assertEquals("NO_REFERENCE", row.get("absent").get("detectable_gap").asString());
        assertFalse(row.has("reference"));
        assertFalse(row.has("place"));
        assertFalse(row.has("ratio"));
    }

    @Test
    void jsonNamesTheReferenceWithItsSourceDateAndPopulation() throws IOException {
        Run run = Run.of(
                "represent",
                "--counts",
                leeds(),
                "--reference",
                census(),
                "--reference-source",
                "ONS, Census 2021",
                "--reference-date",
                "2021-03-21",
                "--reference-population",
                "usual residents",
                "--undeclared",
                "prefer not to say,undisclosed",
                "--format",
                "json");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        JsonNode reference = json.get("references").get(0);
        assertEquals("ONS, Census 2021", reference.get("source").asString());
        assertEquals("2021-03-21", reference.get("date").asString());
        assertEquals(
                "usual residents",
                reference.get("population").get("description").asString());
        assertTrue(reference.get("complete").asBoolean());
        assertEquals(1, json.get("references").size());
        JsonNode row = json.get("rows").get(1);
        assertEquals(0, row.get("reference").asInt());
        // 12,584 of 14,107 gave an answer.
        assertEquals(0.8920, row.get("declared_rate").asDouble(), 5e-5);
        assertTrue(row.get("detectable_gap").asDouble() > 0);
    }

    @Test
    void textNamesTheReferenceToo() throws IOException {
        Run run = Run.of(
                "represent",
                "--counts",
                leeds(),
                "--reference",
                census(),
                "--reference-source",
                "ONS, Census 2021",
                "--reference-date",
                "2021-03-21",
                "--reference-population",
                "usual residents",
                "--format",
                "text");
        assertTrue(run.out().contains("\nReference: ONS, Census 2021 (21 March 2021; usual residents).\n"), run.out());
    }

    @Test
    void eachPlaceNamesItsOwnReference() throws IOException {
        Path counts = file("counts.csv", """
                place,characteristic,category,count
                Watford,sex,female,12
                Hertsmere,sex,female,8
                """);
        Path reference = file("reference.csv", """
                place,characteristic,category,share
                Hertsmere,sex,female,0.51
                Watford,sex,female,0.5
                """);
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("represent", "--counts", counts, "--reference", reference, "--format", "json")
                        .out());
        for (JsonNode row : json.get("rows")) {
            JsonNode named = json.get("references").get(row.get("reference").asInt());
            assertEquals(
                    row.get("place").asString(),
                    named.get("population").get("place").asString());
            assertEquals("reference.csv", named.get("source").asString());
        }
    }

    @Test
    void resultGoesToTheFileWholeAndNowhereElse() throws IOException {
        Path result = folder.resolve("result.csv");
        Run run = Run.of("represent", "--counts", census(), "-o", result);
        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.readString(result).startsWith(HEADER));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void sampledReferenceIsTestedAsTwoShares() throws IOException {
        Run run = Run.of(
                "represent",
                "--counts",
                leeds(),
                "--reference",
                file(
                        "sample.csv",
                        "characteristic,category,count\ndisability,disabled,30\ndisability,not disabled,170\n"),
                "--sampled-reference",
                "--undeclared",
                "prefer not to say,undisclosed",
                "--format",
                "json");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertFalse(json.get("test").asString().contains("binomial"), run.out());
    }

    @Test
    void pageOfHtmlHasItsTitleAndItsSources() throws IOException {
        Run run = Run.of(
                "represent",
                "--counts",
                leeds(),
                "--reference",
                census(),
                "--undeclared",
                "prefer not to say,undisclosed",
                "--format",
                "html",
                "--title",
                "Staff of Leeds");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("<!doctype html>\n<html lang=\"en-GB\">"), run.out());
        assertTrue(run.out().contains("<title>Staff of Leeds</title>"), run.out());
        assertTrue(run.out().contains("Counts: counts.csv"), run.out());
        assertTrue(run.out().contains("Reference: reference.csv"), run.out());
    }

    @Test
    void pageWithholdsSmallCountsUnlessToldNotTo() throws IOException {
        Path counts = file("small.csv", "characteristic,category,count\nsex,female,3\nsex,male,4711\n");
        String page =
                Run.of("represent", "--counts", counts, "--format", "html").out();
        assertTrue(page.contains("[c]"), page);
        assertFalse(page.contains("4,711"), page);
        String desk = Run.of("represent", "--counts", counts, "--format", "html", "--threshold", "1")
                .out();
        assertTrue(desk.contains("4,711") && desk.contains("Small counts are shown."), desk);
        String lower = Run.of("represent", "--counts", counts, "--format", "html", "--threshold", "3")
                .out();
        assertTrue(lower.contains("4,711") && lower.contains("counts from 1 to 2 are withheld"), lower);
    }

    @Test
    void everyCommandExplainsItself() {
        assertTrue(Run.of("--help").out().contains("represent"));
        assertTrue(Run.of("represent", "--help").out().contains("--undeclared"));
        assertTrue(Run.of("--version").out().startsWith("edi "));
    }
}
