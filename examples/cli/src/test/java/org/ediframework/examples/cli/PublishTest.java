package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom a result is, from the command line on. */
class PublishTest {

    private static final String NOTICE = "The result holds counts from 1 to 4: not for publication.";

    private static final String COUNTS = """
            place,characteristic,category,count
            Ash,sex,f,3
            Ash,sex,m,1873
            Bow,sex,f,1931
            Bow,sex,m,1879
            """;

    private static final String PLAN = """
            {"formatVersion": "1.0", "id": "p", "title": "A plan",
             "organisation": {"id": "o", "name": "A service", "kind": "MUSIC_SERVICE"},
             "period": {"start": "2026-09-01", "end": "2027-08-31"},
             "revision": {"number": 1, "status": "DRAFT"},
             "commitments": [{"id": "c", "title": "C", "statement": "S.", "kind": "ACTION_PLAN"}],
             "keyAreas": [{"id": "k", "title": "Staff", "kind": "PARTICIPANTS"}],
             "actions": [{"id": "a", "title": "A", "keyAreas": ["k"], "commitments": ["c"], "responsible": ["R"],
               "due": "DUE", "status": "NOT_STARTED", "successCriteria": ["5 by 2027"]}],
             "metrics": [{"id": "m", "title": "Women", "keyArea": "k", "population": "staff", "characteristic": "sex",
               "categories": ["f"], "targets": [{"share": 0.3, "by": "2027-08-31"}]}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run represent(Object... more) throws IOException {
        return run(Stream.of("represent", "--counts", file("counts.csv", COUNTS)), more);
    }

    private Run monitor(String counts, Object... more) throws IOException {
        return run(
                Stream.of(
                        "monitor",
                        file("plan.json", PLAN.replace("DUE", "2027-02-20")),
                        "--population",
                        "staff",
                        "--as-of",
                        "2027-03-01",
                        "--counts",
                        file("counts.csv", counts)),
                more);
    }

    private static Run run(Stream<Object> first, Object... more) {
        List<Object> arguments = new ArrayList<>(first.toList());
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "text"})
    void smallCountsInFullAreSaidToBeForFewAndPublishWithholdsThem(String format) throws IOException {
        Run full = represent("--format", format);
        assertEquals(0, full.status(), full.err());
        assertEquals(NOTICE + System.lineSeparator(), full.err());
        assertTrue(full.out().contains("1873") || full.out().contains("1,873"), full.out());
        Run published = represent("--format", format, "--publish");
        assertEquals(0, published.status(), published.err());
        assertEquals("", published.err());
        assertFalse(published.out().contains("1873") || published.out().contains("1,873"), published.out());
        assertTrue(published.out().contains("[c]") || published.out().contains("SUPPRESSED"), published.out());
    }

    @Test
    void pageIsForEverybodyUnlessItIsSaid() throws IOException {
        Run page = represent("--format", "html");
        assertEquals("", page.err());
        assertFalse(page.out().contains("1,873"), page.out());
        assertEquals(page.out(), represent("--format", "html", "--publish").out());
        Run full = represent("--format", "html", "--in-full");
        assertEquals(NOTICE + System.lineSeparator(), full.err());
        assertTrue(full.out().contains("1,873"), full.out());
        assertTrue(full.out().contains("Small counts are shown."), full.out());
    }

    @ParameterizedTest
    @CsvSource({
        "--publish --in-full,contradict each other",
        "--in-full --threshold 7,--threshold belongs to",
        "--threshold 7,--threshold belongs to",
        "--publish --threshold 0,Allowed is a whole number",
        "--ledger past.jsonl,--ledger is for what everybody may see",
        "--publish --in-full --ledger past.jsonl,contradict each other",
        "--places places.csv,--places belongs to"
    })
    void whatContradictsItselfIsRefused(String options, String message) throws IOException {
        Run run = represent((Object[]) options.split(" "));
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void pageKnowsWhatWasPublishedBefore() throws IOException {
        Path ledger = folder.resolve("ledger.jsonl");
        Run march = represent("--publish", "--ledger", ledger, "--scope", "staff", "--as-of", "2027-03-31");
        assertEquals(0, march.status(), march.err());
        assertEquals(1, Files.readAllLines(ledger).size());

        Path table = file("table.csv", "place,sex,count\nAsh,f,3\nAsh,m,1873\nBow,f,1931\nBow,m,1879\n");
        Run protect =
                Run.of("protect", "--counts", table, "--ledger", ledger, "--scope", "staff", "--as-of", "2027-03-31");
        assertEquals(0, protect.status(), protect.err());
        assertTrue(protect.out().contains("Ash,m,[c]"), protect.out());

        Path counts = file("june.csv", COUNTS.replace("1931", "1933").replace("1879", "1880"));
        Run june = Run.of(
                "represent",
                "--counts",
                counts,
                "--publish",
                "--ledger",
                ledger,
                "--scope",
                "staff",
                "--as-of",
                "2027-06-30");
        assertEquals(1, june.status(), june.out());
        assertEquals("", june.out());
        assertTrue(june.err().contains("3 more than on 2027-03-31 in place=Bow"), june.err());
    }

    /** Two women of North are in neither school: whoever knows that the schools lie there takes one from the other. */
    @Test
    void placesSayWhatLiesInWhat() throws IOException {
        Path counts = file("schools.csv", """
                place,characteristic,category,count
                A,sex,f,20
                A,sex,m,30
                B,sex,f,25
                B,sex,m,22
                North,sex,f,47
                North,sex,m,60
                """);
        Path places = file("places.csv", "child,parent\nA,North\nB,North\n");
        Run unsaid = Run.of("represent", "--counts", counts, "--publish");
        Run said = Run.of("represent", "--counts", counts, "--publish", "--places", places);

        List<String> women = List.of("\nA,sex,f,20,", "\nB,sex,f,25,", "\nNorth,sex,f,47,");
        assertEquals(0, said.status(), said.err());
        assertTrue(women.stream().allMatch(unsaid.out()::contains), unsaid.out());
        assertFalse(women.stream().allMatch(said.out()::contains), said.out());
    }

    @Test
    void thresholdHoldsForEveryForm() throws IOException {
        assertFalse(represent("--publish", "--threshold", "2000").out().contains("1931"));
        assertTrue(represent("--publish", "--threshold", "3").out().contains("1931"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileInFullIsForItsOwnerAndOneThatIsReplacedKeepsItsMode() throws IOException {
        Path full = folder.resolve("full.csv");
        represent("-o", full);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(full)));
        Path published = folder.resolve("published.csv");
        Files.setPosixFilePermissions(Files.createFile(published), PosixFilePermissions.fromString("rw-r-----"));
        represent("--publish", "-o", published);
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(published)));
        assertTrue(Files.readString(published).contains("[c]"));
    }

    /** A place that the data call all is no sum; of x and y and their total each is added once. */
    @Test
    void placeCalledAllAndAllPlacesAreToldApart() throws IOException {
        Path counts = file("all.csv", """
                place,characteristic,category,count
                all,sex,f,31
                all,sex,m,69
                x,sex,f,10
                x,sex,m,30
                y,sex,f,21
                y,sex,m,39
                """);
        List<String> csv = Run.of("represent", "--counts", counts, "--roll-up")
                .out()
                .lines()
                .toList();
        assertTrue(csv.get(0).endsWith(",verdict,where"), csv.get(0));
        assertEquals(9, csv.size());
        assertTrue(csv.get(1).startsWith("all,sex,f,31,100,") && csv.get(1).endsWith(",place"), csv.get(1));
        assertTrue(csv.get(7).startsWith("all,sex,f,31,100,") && csv.get(7).endsWith(",everywhere"), csv.get(7));
        String page = Run.of("represent", "--counts", counts, "--roll-up", "--format", "html")
                .out();
        assertTrue(page.contains(">Sex, all<") && page.contains(">Sex, all places together<"), page);
        String text = Run.of("represent", "--counts", counts, "--roll-up", "--format", "text")
                .out();
        assertTrue(text.contains("Sex, all: 100 people\n") && text.contains("Sex, all places together: 100 people\n"));
        assertTrue(text.contains("Note: x, y are not added once more: all have their people already."), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void metricAndItsTableAreOneDecision(String format) throws IOException {
        String byPlace = """
                place,characteristic,category,count
                E07000243,sex,f,3
                E07000243,sex,m,1
                """;
        String published = monitor(byPlace, "--format", format, "--publish").out();
        String whole = monitor(
                        "characteristic,category,count\nsex,f,1931\nsex,m,1877\n", "--format", format, "--publish")
                .out();
        assertTrue(whole.contains("1931") || whole.contains("1,931"), whole);
        assertFalse(published.contains("75.0%") || published.contains("0.75"), published);
    }

    /** 7 people, one or two of them of the second group: what is not told must not be counted. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void twoTruthsOfOnePatternAreTheSameBytes(String format) throws IOException {
        Path reference = file("reference.csv", """
                characteristic,category,share
                race,Asian,0.1
                race,Roma,0.23
                race,White,0.67
                """);
        List<String> pages = new ArrayList<>();
        for (int roma : List.of(1, 2)) {
            pages.add(monitor(
                            "characteristic,category,count\nrace,Asian," + (7 - roma) + "\nrace,Roma," + roma
                                    + "\nrace,White,21\n",
                            "--reference",
                            reference,
                            "--format",
                            format,
                            "--publish")
                    .out());
        }
        assertEquals(pages.get(0), pages.get(1));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-20,1 due date slipped since", "2027-02-20,0 due dates slipped since"})
    void oneDateIsNotSeveral(String earlier, String sentence) throws IOException {
        Path before = file("before.json", PLAN.replace("DUE", earlier));
        String page = monitor(
                        "characteristic,category,count\nsex,f,30\nsex,m,40\n", "--since", before, "--format", "html")
                .out();
        assertTrue(page.contains(sentence), page);
    }
}
