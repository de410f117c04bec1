package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ediframework.core.finding.Findings;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets and HR systems put rows into a file that are no person: blank ones anywhere, totals and sources at the end. */
class RowsOfNobodyTest {

    private static final PeopleReader READER =
            PeopleReader.of(TallyRequest.builder().dimension("Sex").table("Sex").build());

    @TempDir
    private Path folder;

    private static List<String> people(int number) {
        Random random = new Random(number);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < number; row++) {
            rows.add("E" + row + "," + List.of("F", "M", "").get(random.nextInt(3)) + ",Grade 4");
        }
        return rows;
    }

    private static String text(String header, List<String> rows) {
        return header + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** By every door, in every form, on one thread and two; all agree. */
    private CountedPeople read(List<String> rows) throws IOException {
        CountedPeople first = READER.read(text("Id,Sex,Grade", rows).getBytes(StandardCharsets.UTF_8), "people.csv");
        List<CountedPeople> others = new ArrayList<>();
        for (String form : List.of(
                text("Id,Sex,Grade", rows),
                text("Id,Sex,Grade", rows).stripTrailing(),
                text("Staff on 1 April,,\r\nId,Sex,Grade", rows),
                text("Id,sex ,Grade", rows),
                text("Id,Sex,Grade", rows).replace(',', ';'),
                text("Id,Sex,Grade", rows).replace(',', '\t'))) {
            Path file = folder.resolve("people");
            Files.writeString(file, form);
            others.add(READER.read(file));
            others.add(READER.withThreads(2).read(file));
            others.add(READER.read(form.getBytes(StandardCharsets.UTF_8), "people.csv"));
        }
        for (CountedPeople other : others) {
            assertEquals(first.toTally().getTable("Sex"), other.toTally().getTable("Sex"));
            assertEquals(first.getPeople(), other.getPeople());
            assertEquals(messages(first.getFindings()), messages(other.getFindings()));
        }
        return first;
    }

    private static List<String> messages(Findings findings) {
        return findings.getFirst().stream().map(finding -> finding.getMessage()).toList();
    }

    private static List<String> with(List<String> people, int at, String... others) {
        List<String> rows = new ArrayList<>(people);
        rows.addAll(at, List.of(others));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,400,",
                "TOTAL,,400",
                "Grand total:,400,100%",
                "Source: HR,,",
                "\"Source: HR\",,",
                "Report generated 01/04/2026 09:12 by the HR system,,",
                "*** End of report ***,,",
                "Page 12 of 12,,",
                "Records: 400,,",
                "Number of employees: 400,,",
                "Notes,,",
                "Confidential – do not share,,"
            })
    void lastRowsThatSaySomethingOfTheFileAreNobody(String footer) throws IOException {
        for (int number : new int[] {0, 1, 40, 3_000}) {
            List<String> people = people(number);
            for (List<String> rows : List.of(
                    with(people, number, footer),
                    with(people, number, "", footer),
                    with(people, number, footer, footer),
                    with(people, number, ",,", footer, ",,", ",,"))) {
                CountedPeople counted = read(rows);
                assertEquals(number, counted.getPeople());
                assertEquals(
                        read(people).toTally().getTable("Sex"),
                        counted.toTally().getTable("Sex"));
                assertTrue(
                        messages(counted.getFindings()).stream()
                                .anyMatch(said -> said.startsWith("Rows at the end that hold no person")),
                        () -> counted.getFindings().toString());
            }
        }
    }

    /** In Welsh, German, French, Irish and Polish; and in a line without any comma. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cyfanswm,400,",
                "Ffynhonnell: Adnoddau Dynol,,",
                "Diweddarwyd 31 Mawrth 2026,,",
                "Summe,400,",
                "Insgesamt,,400",
                "Stand: 31.12.2025,,",
                "Quelle: Personalabteilung,,",
                "Ensemble du personnel,400,",
                "Foinse: Acmhainní Daonna,,",
                "Źródło: dział kadr,,",
                "Nur für den Dienstgebrauch,,",
                "Source: HR",
                "Ffynhonnell: Adnoddau Dynol"
            })
    void lastRowsInAnyLanguageAreNobodyWhereTheyAreUnlikePeople(String footer) throws IOException {
        for (int number : new int[] {40, 3_000}) {
            List<String> people = people(number);
            for (List<String> rows : List.of(
                    with(people, number, footer),
                    with(people, number, "", footer),
                    with(people, number, footer, footer),
                    with(people, number, ",,", footer, ",,", ",,"))) {
                CountedPeople counted = read(rows);
                assertEquals(number, counted.getPeople());
                assertEquals(
                        read(people).toTally().getTable("Sex"),
                        counted.toTally().getTable("Sex"));
                assertTrue(
                        messages(counted.getFindings()).stream()
                                .anyMatch(said -> said.startsWith("Rows at the end that hold no person")),
                        () -> counted.getFindings().toString());
            }
        }
    }

    @Test
    void lastRowThatMayBeAPersonIsCountedAndToldOf() throws IOException {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            names.add("Carys Jones,F,Grade 4");
        }
        CountedPeople counted = read(with(names, 40, "Vertraulich,,"));
        assertEquals(41, counted.getPeople());
        assertEquals(
                List.of("The last row holds nothing but 'Vertraulich', and counts as a person who gave no answer."
                        + " Where it is nobody, take it out."),
                messages(counted.getFindings()));
        assertEquals(List.of(), messages(read(with(names, 40, "Gwyn Evans,,")).getFindings()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E7,,",
                "TBC,,",
                "E41,,",
                "Ffynhonnell: Adnoddau Dynol,F,",
                "Totaljobs applicant,F,",
                "Total,F,Grade 4",
                "Source: HR,M,",
                "Reporter,,",
                "400,,",
                "O'Note,,",
                "Page,F,Grade 4",
                "Records officer,M,"
            })
    void personIsCountedWhateverItsWordsAre(String person) throws IOException {
        assertEquals(41, read(with(people(40), 40, person)).getPeople());
        assertEquals(41, read(with(people(40), 20, person)).getPeople());
        assertEquals(42, read(with(people(40), 20, person, "E8,,")).getPeople());
    }

    @Test
    void totalBetweenPeopleIsNoFooter() throws IOException {
        assertEquals(41, read(with(people(40), 20, "Total,400,")).getPeople());
        assertEquals(
                List.of(), messages(read(with(people(40), 20, "Total,400,")).getFindings()));
    }

    @Test
    void blankRowsAreNobodyWhereverTheyStand() throws IOException {
        for (int at : new int[] {0, 1, 20, 40}) {
            CountedPeople counted = read(with(people(40), at, ",,", ",,", ",,"));
            assertEquals(40, counted.getPeople());
            assertEquals(
                    read(people(40)).toTally().getTable("Sex"),
                    counted.toTally().getTable("Sex"));
            assertEquals(
                    List.of("Rows that hold nothing at all count for nobody: 3, the first here."),
                    messages(counted.getFindings()));
        }
        List<String> sheet = with(people(40), 40, ",,".concat("\r\n,,".repeat(200_000)));
        assertEquals(40, read(sheet).getPeople());
    }

    @Test
    void nobodyIsTakenForBlankWhoSaidSomethingElsewhere() throws IOException {
        assertEquals(3, read(List.of("E1,,", ",F,", ",,Grade 4")).getPeople());
        assertEquals(
                2,
                READER.read("Sex\n\"\"\nF\n".getBytes(StandardCharsets.UTF_8), "people.csv")
                        .getPeople());
        assertEquals(
                1,
                READER.read("Sex,Id\n\"\",\"\"\n,\" \"\n".getBytes(StandardCharsets.UTF_8), "people.csv")
                        .getPeople());
    }

    @Test
    void footerInsideQuotesIsPartOfAPerson() throws IOException {
        String text = "Id,Sex,Note\nE1,F,\"she said\nTotal,400,\nno more\"\nE2,M,\"\nTotal,,\n\"\n";
        assertEquals(
                2,
                READER.read(text.getBytes(StandardCharsets.UTF_8), "people.csv").getPeople());
    }
}
