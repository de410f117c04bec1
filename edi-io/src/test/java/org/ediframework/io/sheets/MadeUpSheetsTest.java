package org.ediframework.io.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets whose answers were written before the reader was: every action, day and owner is right or asked. */
class MadeUpSheetsTest {

    /** A sheet with its answers. */
    record Case(
            String name, MadeUpWorkbook made, String map, List<String> expected, List<String> asked, String refused) {

        byte[] workbook() {
            return made.toBytes();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        String text;
        try (InputStream source = MadeUpSheetsTest.class.getResourceAsStream("made-up.txt")) {
            text = new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        }
        return Stream.of(text.split("(?m)^=== ", -1)).skip(1).map(MadeUpSheetsTest::parse);
    }

    private static Case parse(String description) {
        List<String> lines = description.lines().toList();
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        String map = "{}";
        List<String> expected = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        String refused = "";
        for (String line : lines.subList(1, lines.size())) {
            String word = line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line;
            String rest = line.contains(" ") ? line.substring(line.indexOf(' ') + 1) : "";
            switch (word) {
                case "sheet" -> workbook.sheet(rest, false);
                case "hiddensheet" -> workbook.sheet(rest, true);
                case "row" -> workbook.row(rest, false);
                case "hidden" -> workbook.row(rest, true);
                case "skip" -> workbook.skip(Integer.parseInt(rest));
                case "merge" -> workbook.merge(rest);
                case "map" -> map = rest;
                case "expect" -> expected.add(rest.replaceAll(" ?\\| ?", "|"));
                case "asked" -> asked.add(rest);
                case "refused" -> refused = rest;
                default -> assertEquals("", line);
            }
        }
        return new Case(lines.get(0), workbook, map, expected, asked, refused);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyActionIsRightOrAsked(Case sheet) {
        Loaded<SheetMap> guessed = SheetImport.withoutMap().guessing().read(sheet.workbook(), "plan.xlsx");
        if (!sheet.refused().isEmpty()) {
            assertTrue(guessed.getValue().isEmpty());
            assertTrue(guessed.getFindings().toString().contains(sheet.refused()), guessed.getFindings()::toString);
            return;
        }
        Loaded<ActionPlan> loaded =
                SheetImport.with(settled(guessed.orThrow(), sheet.map())).read(sheet.workbook(), "plan.xlsx");
        assertEquals(sheet.asked(), asked(loaded), loaded.getFindings()::toString);
        assertEquals(sheet.asked().isEmpty(), loaded.getValue().isPresent());
        loaded.getValue()
                .ifPresent(plan -> assertEquals(
                        sheet.expected(),
                        plan.getActions().stream()
                                .map(MadeUpSheetsTest::notation)
                                .toList()));
    }

    private static SheetMap settled(SheetMap guessed, String over) {
        Map<String, OpenValue> members = new LinkedHashMap<>(parse(guessed.toJson(), Limits.standard()));
        members.remove("unsure");
        members.putAll(parse(over, Limits.standard()));
        return SheetMap.reader()
                .read(OpenJson.toJson(members).getBytes(StandardCharsets.UTF_8), "map.json")
                .orThrow();
    }

    private static Map<String, OpenValue> parse(String json, Limits limits) {
        return OpenJson.find(json, limits).orElseThrow();
    }

    private static List<String> asked(Loaded<ActionPlan> loaded) {
        return loaded.getFindings().getFirst().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(finding ->
                        finding.getLocation().flatMap(place -> place.getCell()).orElse(finding.toString()))
                .map(cell -> cell.substring(cell.indexOf('!') + 1))
                .toList();
    }

    private static String notation(Action action) {
        return String.join(
                "|",
                action.getNumber().orElse(""),
                action.getTitle(),
                action.getDue()
                        .map(due -> due.isDescribed() ? "text" : due.toString())
                        .orElse(""),
                String.join("; ", action.getResponsible()),
                action.getRating().orElse(""),
                action.getStatus().map(Enum::name).orElse(""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNoteAndQuestionNamesItsCell(Case sheet) {
        Loaded<SheetMap> guessed = SheetImport.withoutMap().guessing().read(sheet.workbook(), "plan.xlsx");
        Optional<SheetMap> map = guessed.getValue().map(proposal -> settled(proposal, sheet.map()));
        List<Finding> findings = map.isPresent()
                ? SheetImport.with(map.get())
                        .read(sheet.workbook(), "plan.xlsx")
                        .getFindings()
                        .getFirst()
                : guessed.getFindings().getFirst();
        List<Finding> without = findings.stream()
                .filter(finding ->
                        finding.getLocation().flatMap(place -> place.getCell()).isEmpty())
                .filter(finding -> !finding.getMessage().contains("formula")
                        && !finding.getMessage().contains("hidden"))
                .toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void guessedMapThatIsStillUnsureIsRefused(Case sheet) {
        SheetImport.withoutMap()
                .guessing()
                .read(sheet.workbook(), "plan.xlsx")
                .getValue()
                .ifPresent(map -> {
                    assertFalse(map.getUnsure().isEmpty());
                    Loaded<ActionPlan> loaded = SheetImport.with(map).read(sheet.workbook(), "plan.xlsx");
                    assertTrue(loaded.getValue().isEmpty());
                    assertEquals(
                            List.of("EDI-S-018"),
                            loaded.getFindings().getFirst().stream()
                                    .map(Finding::getCode)
                                    .collect(Collectors.toList()));
                });
    }
}
