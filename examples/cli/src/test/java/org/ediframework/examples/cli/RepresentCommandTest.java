package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepresentCommandTest {

    private static final String HEADER =
            "place,characteristic,category,count,base,undeclared,share,share_low,share_high,"
                    + "reference_share,expected,gap,gap_low,gap_high,ratio,ratio_low,ratio_high,p_value,p_adjusted,"
                    + "shortfall_swap,shortfall_add,lowest_share,highest_share,robust,verdict";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path leeds() throws IOException {
        return file("counts.csv", """
                characteristic,category,count
                disability,disabled,845
                disability,not disabled,11739
                disability,prefer not to say,113
                disability,undisclosed,1410
                """);
    }

    private Path census() throws IOException {
        return file("reference.csv", """
                characteristic,category,count
                disability,disabled,135681
                disability,not disabled,676272
                """);
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

    private Path people() throws IOException {
        return file("people.csv", """
                id,town,sex,ethnic_group
                1,Stevenage,female,Asian
                2,Stevenage,female,
                3,Watford,male,White
                4,Stevenage,male,prefer not to say
                5,Watford,female,White
                """);
    }

    private static List<String> firstFive(Run run) {
        return run.out()
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
                .toList();
    }

    @Test
    void peopleAreCountedByColumnAndPlace() throws IOException {
        Run run = Run.of(
                "represent",
                "--people",
                people(),
                "--by",
                "sex,ethnic_group",
                "--within",
                "town",
                "--undeclared",
                "prefer not to say");
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "Stevenage,sex,female,2,3,0",
                        "Stevenage,sex,male,1,3,0",
                        "Stevenage,ethnic_group,Asian,1,1,2",
                        "Stevenage,ethnic_group,White,0,1,2",
                        "Watford,sex,female,1,2,0",
                        "Watford,sex,male,1,2,0",
                        "Watford,ethnic_group,Asian,0,2,0",
                        "Watford,ethnic_group,White,2,2,0"),
                firstFive(run));
    }

    @Test
    void crossedColumnsAreCountedTogetherAndNeedEveryAnswer() throws IOException {
        Run run = Run.of(
                "represent", "--people", people(), "--cross", "sex*ethnic_group", "--undeclared", "prefer not to say");
        assertEquals(
                List.of(
                        ",sex*ethnic_group,female*Asian,1,3,2",
                        ",sex*ethnic_group,female*White,1,3,2",
                        ",sex*ethnic_group,male*Asian,0,3,2",
                        ",sex*ethnic_group,male*White,1,3,2"),
                firstFive(run));
    }

    @Test
    void crossingsOfValuesThatContainAnAsteriskStayApart() throws IOException {
        Path people = file("people.csv", """
                left,right
                a*b,c
                a*b,c
                a,b*c
                """);
        assertEquals(
                List.of(
                        ",left*right,a*b\\*c,1,3,0",
                        ",left*right,a*c,0,3,0",
                        ",left*right,a\\*b*b\\*c,0,3,0",
                        ",left*right,a\\*b*c,2,3,0"),
                firstFive(Run.of("represent", "--people", people, "--cross", "left*right")));
        assertEquals(
                List.of(",left,a,1,3,0", ",left,a*b,2,3,0"),
                firstFive(Run.of("represent", "--people", people, "--by", "left")));
    }

    @Test
    void fileOfNobodyHasNoRows() throws IOException {
        Run run = Run.of("represent", "--people", file("nobody.csv", "id,sex\n"), "--by", "sex");
        assertEquals(0, run.status(), run.err());
        assertEquals(HEADER + "\n", run.out());
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
    void unusableInputIsStatusTwoAndOneLine() throws IOException {
        Path broken = file("broken.csv", "characteristic,category,count\nsex,female,c\n");
        Path notText = folder.resolve("bytes.csv");
        Files.write(notText, "characteristic,category,count\nrace,\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        for (Run run : List.of(
                Run.of("represent", "--counts", folder.resolve("none.csv")),
                Run.of("represent", "--counts", folder),
                Run.of("represent", "--counts", broken),
                Run.of("represent", "--counts", notText),
                Run.of("represent", "--counts", census(), "--reference", broken),
                Run.of("represent", "--counts", census(), "--sampled-reference"),
                Run.of("represent", "--counts", census(), "--reference-date", "2021-03-21"),
                Run.of("represent", "--counts", leeds(), "--reference", census(), "--reference-date", "21/03/2021"),
                Run.of("represent", "--counts", leeds(), "--reference", census(), "--reference-source", " "),
                Run.of("represent", "--counts", census(), "--confidence", "95"),
                Run.of("represent", "--counts", census(), "--confidence", "high"),
                Run.of("represent", "--counts", census(), "--format", "pdf"),
                Run.of("represent", "--counts", census(), "--format", "html", "--threshold", "0"),
                Run.of("represent", "--counts", census(), "--threshold", "5"),
                Run.of("represent", "--counts", census(), "--colour"),
                Run.of("represent", "--counts", census(), "-o", folder.resolve("no/such/folder.csv")),
                Run.of("represent", "--people", people()),
                Run.of("represent", "--people", people(), "--by", "age"),
                Run.of("represent", "--people", people(), "--by", "sex,sex"),
                Run.of("represent", "--people", people(), "--by", "sex", "--within", "sex"),
                Run.of("represent", "--people", people(), "--by", "sex*town"),
                Run.of("represent", "--people", people(), "--cross", "sex"),
                Run.of("represent", "--people", people(), "--cross", "sex*town*ethnic_group*id"),
                Run.of("represent", "--people", people(), "--cross", "sex*sex"),
                Run.of("represent", "--people", people(), "--cross", "sex*town", "--within", "town"),
                Run.of("represent", "--people", people(), "--cross", "sex**town"),
                Run.of("represent", "--people", file("cut.csv", "id,sex\n1,female\n2"), "--by", "sex"),
                Run.of("represent", "--counts", census(), "--by", "sex"),
                Run.of("represent"),
                Run.of("repre"),
                Run.of())) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void unusableInputIsToldWithItsPlace() throws IOException {
        Run run = Run.of("represent", "--counts", file("broken.csv", "characteristic,category,count\nsex,female,c\n"));
        assertTrue(run.err().contains("line 2, column 'count'"), run.err());
        assertTrue(run.err().contains("whole number"), run.err());
    }

    @Test
    void everyCommandExplainsItself() {
        assertTrue(Run.of("--help").out().contains("represent"));
        assertTrue(Run.of("represent", "--help").out().contains("--undeclared"));
        assertTrue(Run.of("--version").out().startsWith("edi "));
    }
}
