package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same people as systems export them: however rows are written, the counts are the same. */
class FormsOfPeopleTest {

    private static final TallyRequest REQUEST = TallyRequest.builder()
            .dimension("Ethnic group")
            .dimension("Sex")
            .table("Ethnic group", "Sex")
            .build();

    @TempDir
    private Path folder;

    /** Name, group, sex, note; notes hold what separates cells and ends lines. */
    private static List<List<String>> people(Random random) {
        List<String> groups = List.of("White: British", "Asian, Asian British", "Any; other", "Métis", "");
        List<String> notes = List.of("", "a \"quoted\" word", "two\nlines", "tab\there; and, there", "|");
        List<List<String>> people = new ArrayList<>();
        for (int row = 0; row < 300; row++) {
            people.add(List.of(
                    "p" + row,
                    groups.get(random.nextInt(groups.size())),
                    random.nextBoolean() ? "F" : "M",
                    notes.get(random.nextInt(notes.size()))));
        }
        return people;
    }

    private static String written(List<List<String>> people, List<String> header, char separator, String lineEnd) {
        List<List<String>> rows = new ArrayList<>(List.of(header));
        rows.addAll(people);
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("[\\p{L}\\p{N} ]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    private static String counts(CountedPeople counted) {
        assertEquals(0, counted.getFindings().getTotal(), counted.getFindings()::toString);
        return counted.toTally().getTable("Ethnic group", "Sex").toString();
    }

    private String inFile(PeopleReader reader, byte[] bytes) throws IOException {
        Path file = folder.resolve("people");
        Files.write(file, bytes);
        return counts(reader.read(file));
    }

    @Test
    void everyFormGivesTheSameCounts() throws IOException {
        PeopleReader reader = PeopleReader.of(REQUEST);
        List<String> plain = List.of("Name", "Ethnic group", "Sex", "Note");
        List<String> otherwise = List.of("Name", "ETHNIC_GROUP", "sex ", "Note");
        for (long seed = 0; seed < 5; seed++) {
            List<List<String>> people = people(new Random(seed));
            String expected = counts(
                    reader.read(written(people, plain, ',', "\n").getBytes(StandardCharsets.UTF_8), "people.csv"));
            for (char separator : new char[] {',', ';', '\t', '|'}) {
                for (String before :
                        List.of("", "sep=" + separator + "\r\n", "Staff list, 1 April\n\nConfidential\n")) {
                    for (List<String> header : List.of(plain, otherwise)) {
                        String text = before + written(people, header, separator, "\r\n");
                        assertEquals(expected, counts(reader.read(text.getBytes(StandardCharsets.UTF_8), "a.csv")));
                        assertEquals(expected, inFile(reader.withThreads(2), text.getBytes(StandardCharsets.UTF_8)));
                        assertEquals(expected, counts(reader.read(text.getBytes(StandardCharsets.UTF_16), "a.csv")));
                        assertEquals(
                                expected,
                                counts(reader.withCharset(Charset.forName("windows-1252"))
                                        .read(text.getBytes(Charset.forName("windows-1252")), "a.csv")));
                    }
                }
            }
        }
    }

    @Test
    void sheetOfAWorkbookGivesTheSameCounts() throws IOException {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("Notes", false);
        workbook.row("Who asked | Personnel", false);
        workbook.sheet("People", false);
        workbook.row("Staff list", false);
        workbook.row("Name | ethnic group | Sex | Note", false);
        workbook.row("p1 | White | F | x", false);
        workbook.row("p2 | Asian | M", false);
        workbook.row("p3 |  | M", false);

        String expected = counts(PeopleReader.of(REQUEST)
                .read("Ethnic group,Sex\nWhite,F\nAsian,M\n,M\n".getBytes(StandardCharsets.UTF_8), "people.csv"));

        CountedPeople counted = PeopleReader.of(REQUEST).read(workbook.toBytes(), "people.xlsx");
        assertEquals(expected, counted.toTally().getTable("Ethnic group", "Sex").toString());
        assertTrue(counted.getFindings().isValid(), counted.getFindings()::toString);
        assertTrue(PeopleReader.of(REQUEST)
                .withSheet("Nowhere")
                .read(workbook.toBytes(), "people.xlsx")
                .getFindings()
                .toString()
                .contains("'People'"));
    }

    @Test
    void whatIsWrongInAnotherFormIsToldOnItsLine() throws IOException {
        String text = "Staff list\n\nName;Ethnic group;Sex\np1;White;F\np2;White\np3;\"Asian\n";

        CountedPeople counted = PeopleReader.of(REQUEST).read(text.getBytes(StandardCharsets.UTF_8), "people.csv");

        assertEquals(
                List.of("EDI-S-014 5", "EDI-S-001 6"),
                counted.getFindings().getFirst().stream()
                        .map(finding -> finding.getCode() + " "
                                + finding.getLocation()
                                        .flatMap(place -> place.getLine())
                                        .orElse(0))
                        .toList(),
                counted.getFindings()::toString);
    }

    @Test
    void columnThatIsNowhereIsMissedInTheHeaderAsItStands() throws IOException {
        CountedPeople counted = PeopleReader.of(REQUEST)
                .read("Name,Ethnic group\np1,White\n".getBytes(StandardCharsets.UTF_8), "people.csv");

        assertTrue(
                counted.getFindings()
                        .toString()
                        .contains("There is no column 'Sex'. The header has: Name, Ethnic group."),
                counted.getFindings()::toString);
    }

    @Test
    void columnsThatTwoHeadersCouldMeanAreNotGuessed() throws IOException {
        CountedPeople counted = PeopleReader.of(REQUEST)
                .read("ethnic group,ETHNIC GROUP,Sex\nWhite,White,F\n".getBytes(StandardCharsets.UTF_8), "people.csv");

        assertTrue(counted.getFindings().toString().contains("There is no column 'Ethnic group'."));
    }
}
