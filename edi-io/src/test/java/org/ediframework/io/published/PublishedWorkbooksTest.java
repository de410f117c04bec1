package org.ediframework.io.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A published table in a workbook gives the figures that it gives as text, from the sheet that is meant. */
class PublishedWorkbooksTest {

    private static void add(MadeUpWorkbook workbook, List<List<String>> rows) {
        for (List<String> row : rows) {
            workbook.row(
                    row.stream()
                            .map(String::strip)
                            .map(cell -> cell.matches("\\d+(\\.\\d+)?") ? "[n " + cell + "]" : cell)
                            .collect(Collectors.joining("|")),
                    false);
        }
    }

    private static MadeUpWorkbook cover(boolean isHidden) {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("Cover sheet", isHidden);
        workbook.row("Staff by ethnic group", false);
        workbook.row("Contents | Link", false);
        workbook.row("Table 1 | Staff", false);
        return workbook;
    }

    @TestFactory
    Stream<DynamicTest> theFiguresAreThoseOfTheSameTableAsText() {
        return PublishedVariantsTest.LAYOUTS.stream().flatMap(layout -> PublishedVariantsTest.HABITS.stream()
                .map(habit -> DynamicTest.dynamicTest(layout.name() + ", " + habit.name(), () -> {
                    List<List<String>> cells = PublishedVariantsTest.cells(layout, habit);
                    MadeUpWorkbook workbook = cover(false);
                    workbook.sheet("Table 1", false);
                    add(workbook, cells);
                    PublishedVariantsTest.check(habit, workbook.toBytes(), cells.toString());
                })));
    }

    private static final List<List<String>> STAFF = List.of(
            List.of("Ethnic group", "Number"), List.of("Asian", "12"), List.of("White", "60"), List.of("Other", "3"));
    private static final List<List<String>> PUPILS = List.of(
            List.of("Ethnic group", "Number"), List.of("Asian", "40"), List.of("White", "90"), List.of("Other", "7"));

    private static MadeUpWorkbook twoTables(boolean isSecondHidden) {
        MadeUpWorkbook workbook = cover(false);
        workbook.sheet("Staff", false);
        add(workbook, STAFF);
        workbook.sheet("Pupils 2024", isSecondHidden);
        add(workbook, PUPILS);
        return workbook;
    }

    private static Loaded<List<PublishedBreakdown>> read(MadeUpWorkbook workbook, TableQuestion question)
            throws IOException {
        return PublishedTableReader.standard()
                .withQuestion(question)
                .counts()
                .read(new ByteArrayInputStream(workbook.toBytes()), "tables.xlsx");
    }

    private static List<String> told(Loaded<?> loaded) {
        return loaded.getFindings().getFirst().stream().map(Finding::getMessage).toList();
    }

    private static PublishedCount asian(Loaded<List<PublishedBreakdown>> loaded) {
        return loaded.orThrow().get(0).counts().getOrDefault("Asian", PublishedCount.exact(0));
    }

    @Test
    void ofSeveralTablesOneIsAskedFor() throws IOException {
        Loaded<List<PublishedBreakdown>> open = read(twoTables(false), TableQuestion.open());
        assertTrue(open.getValue().isEmpty());
        assertEquals(
                List.of("2 sheets of the workbook hold a table: 'Staff', 'Pupils 2024'. Say which is meant:"
                        + " --sheet \"Staff\" (--reference-sheet for a reference)"),
                told(open));
        assertEquals(
                PublishedCount.exact(40),
                asian(read(
                        twoTables(false),
                        TableQuestion.builder().sheet(" pupils 2024").build())));
        Loaded<List<PublishedBreakdown>> none =
                read(twoTables(false), TableQuestion.builder().sheet("Parents").build());
        assertTrue(none.getValue().isEmpty());
        assertEquals(
                List.of("There is no sheet 'Parents'. There are: 'Cover sheet', 'Staff', 'Pupils 2024'."), told(none));
    }

    @Test
    void aHiddenSheetIsReadOnlyWhereItIsNamed() throws IOException {
        assertEquals(PublishedCount.exact(12), asian(read(twoTables(true), TableQuestion.open())));
        assertEquals(
                PublishedCount.exact(40),
                asian(read(
                        twoTables(true),
                        TableQuestion.builder().sheet("Pupils 2024").build())));
    }

    @Test
    void aWorkbookWithoutATableSaysWhichSheetsItHas() throws IOException {
        Loaded<List<PublishedBreakdown>> loaded = read(cover(false), TableQuestion.open());
        assertTrue(loaded.getValue().isEmpty());
        assertEquals(
                List.of("No sheet of the workbook holds a table of figures under a line of names. Its sheets:"
                        + " 'Cover sheet'."),
                told(loaded));
    }

    @Test
    void cellsThatWereMadeOneSpeakForEachOfTheirRows() throws IOException {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("Schools", false);
        add(
                workbook,
                List.of(
                        List.of("School", "Sex", "Pupils"),
                        List.of("Ash", "Female", "20"),
                        List.of("", "Male", "30"),
                        List.of("Elm", "Female", "41"),
                        List.of("", "Male", "9")));
        workbook.merge("A2:A3");
        workbook.merge("A4:A5");
        List<PublishedBreakdown> read = read(
                        workbook,
                        TableQuestion.builder().by("Sex").within("School").build())
                .orThrow();
        assertEquals(
                List.of("Ash", "Elm"),
                read.stream().map(found -> found.place().orElseThrow()).toList());
        assertEquals(PublishedCount.exact(9), read.get(1).counts().get("Male"));
    }

    @Test
    void whatIsNotPlainIsToldWithItsCell() throws IOException {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("Staff 2024", false);
        workbook.row("Ethnic group | Number", false);
        workbook.row("Asian | [f 12]", false);
        workbook.row("White | [n 60]", true);
        workbook.row("Other | [n 3.5]", false);
        Loaded<List<PublishedBreakdown>> loaded = read(workbook, TableQuestion.open());
        assertTrue(loaded.getValue().isEmpty());
        assertTrue(
                loaded.getFindings().getFirst().stream().anyMatch(finding -> finding.getLocation()
                        .flatMap(place -> place.getCell())
                        .filter("'Staff 2024'!B4"::equals)
                        .isPresent()),
                () -> loaded.getFindings().toString());
        assertTrue(told(loaded).stream().anyMatch(message -> message.startsWith("1 row is hidden, row 3.")));
        assertTrue(told(loaded).stream().anyMatch(message -> message.startsWith("1 cell holds a formula, B2.")));
    }
}
