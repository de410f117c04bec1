package org.ediframework.io.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of actions that was saved as delimited text says what it said as a workbook. */
class SheetAsTextTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Riverside equality action plan 2026-2029"),
            List.of("Ref", "Action", "Lead", "By when", "Status", "Cost"),
            List.of("1.1", "Translate letters", "Comms; Head of hub", "31/12/2026", "In progress", "£1,200"),
            List.of("1.10", "Access audit – all venues", "Operations", "Sept 2027", "Not started", ""),
            List.of("2", "Interviews for all", "HR", "Ongoing", "Done", "£500"));

    private static String text(String separator) {
        return ROWS.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(separator) || cell.contains(",") ? "\"" + cell + "\"" : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
    }

    private static SheetMap map(byte[] bytes, String file, Charset charset) {
        String guessed = SheetImport.withoutMap()
                .withCharset(charset)
                .guessing()
                .read(bytes, file)
                .orThrow()
                .toJson();
        String settled = guessed.replaceAll("(?s),\\s*\"unsure\": \\[.*?]", "");
        return SheetMap.reader()
                .read(settled.getBytes(StandardCharsets.UTF_8), "map.json")
                .orThrow();
    }

    private static ActionPlan read(byte[] bytes, String file, Charset charset) {
        Loaded<ActionPlan> loaded =
                SheetImport.with(map(bytes, file, charset)).withCharset(charset).read(bytes, file);
        assertTrue(loaded.getValue().isPresent(), loaded.getFindings()::toString);
        return loaded.orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void textSaysWhatTheWorkbookSays(String separator) {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("plan", false);
        ROWS.forEach(row -> workbook.row(String.join(" | ", row), false));

        ActionPlan ofText = read(text(separator).getBytes(StandardCharsets.UTF_8), "plan.csv", StandardCharsets.UTF_8);

        assertEquals(read(workbook.toBytes(), "plan.xlsx", StandardCharsets.UTF_8), ofText);
        assertEquals(
                List.of("1.1", "1.10", "2"),
                ofText.getActions().stream()
                        .map(action -> action.getNumber().orElse(""))
                        .toList());
    }

    @Test
    void textOfAnotherCharsetIsReadWhereItIsDeclared() {
        Charset windows = Charset.forName("windows-1252");

        ActionPlan plan = read(text(",").getBytes(windows), "plan.csv", windows);

        assertEquals("Access audit – all venues", plan.getActions().get(1).getTitle());
    }

    @Test
    void mapMeansTheOneSheetOfATextWhateverItsName() {
        byte[] bytes = text(",").getBytes(StandardCharsets.UTF_8);

        Loaded<ActionPlan> loaded =
                SheetImport.with(map(bytes, "2026.csv", StandardCharsets.UTF_8)).read(bytes, "2027.csv");

        assertEquals(3, loaded.orThrow().getActions().size());
    }

    @Test
    void textWithoutActionsIsRefusedWithItsReason() {
        byte[] bytes = "Ethnic group,Staff\nWhite,210\nAsian,12\n".getBytes(StandardCharsets.UTF_8);

        Loaded<SheetMap> guessed = SheetImport.withoutMap().guessing().read(bytes, "staff.csv");

        assertTrue(guessed.getValue().isEmpty());
        assertTrue(guessed.getFindings().toString().contains("EDI-S-001"), guessed.getFindings()::toString);
    }
}
