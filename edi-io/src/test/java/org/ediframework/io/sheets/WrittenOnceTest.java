package org.ediframework.io.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Objective;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write an objective or a key area once, above all that belongs to it; in a CSV file merged cells look the same. */
class WrittenOnceTest {

    private static final String SHEET = """
            Ref,Equality objective,Action,Lead
            1.1,Better data,Run a campaign,HR
            1.2,,Report gaps,HR
            1.3,,Publish both,HR
            2.1,Fair recruitment,Train panels,HR
            2.2,,Anonymise forms,HR""";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Loaded<ActionPlan> read(String sheet, String meaning) {
        String map = SheetImport.withoutMap()
                .guessing()
                .read(bytes(sheet), "plan.csv")
                .orThrow()
                .toJson()
                .replaceAll("(?s),\\s*\"unsure\": \\[.*?]", "")
                .replaceAll("(?s)(\"Equality objective\": )\\{.*?}", "$1" + meaning);
        return SheetImport.with(SheetMap.reader().read(bytes(map), "map.json").orThrow())
                .read(bytes(sheet), "plan.csv");
    }

    /** The objective of each action by its title; nothing where it has none. */
    private static List<String> objectives(ActionPlan plan) {
        return plan.getActions().stream()
                .map(action -> action.getObjectives().stream()
                        .flatMap(id -> plan.getObjectives().stream()
                                .filter(objective -> objective.getId().equals(id)))
                        .map(Objective::getTitle)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @Test
    void whatIsWrittenOnceGoesOnWhereTheMapSaysSo() {
        ActionPlan plan =
                read(SHEET, "{\"to\": \"objective\", \"blank\": \"above\"}").orThrow();

        assertEquals(
                List.of("Better data", "Better data", "Better data", "Fair recruitment", "Fair recruitment"),
                objectives(plan));
        assertEquals(2, plan.getObjectives().size());
    }

    @Test
    void nothingIsNothingWhereTheMapSaysSo() {
        ActionPlan plan =
                read(SHEET, "{\"to\": \"objective\", \"blank\": \"nothing\"}").orThrow();

        assertEquals(List.of("Better data", "", "", "Fair recruitment", ""), objectives(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"objective", "keyArea"})
    void whetherItGoesOnIsAskedOnceWithTheFirstRow(String field) {
        Loaded<ActionPlan> loaded = read(SHEET, "\"" + field + "\"");

        assertTrue(loaded.getValue().isEmpty());
        List<String> asked = loaded.getFindings().getFirst().stream()
                .filter(finding -> finding.getCode().equals("EDI-S-018"))
                .map(finding -> finding.getLocation().orElseThrow().getCell().orElse("") + " " + finding.getMessage())
                .toList();
        assertEquals(1, asked.size(), asked::toString);
        assertTrue(
                asked.get(0).startsWith("plan!B3 Under 'Equality objective' 3 actions have nothing"), asked::toString);
    }

    @Test
    void guessTakesItToGoOnAndSaysSo() {
        SheetMap guessed = SheetImport.withoutMap()
                .guessing()
                .read(bytes(SHEET), "plan.csv")
                .orThrow();

        assertTrue(guessed.toJson().contains("\"blank\": \"above\""), guessed.toJson());
        assertTrue(guessed.getUnsure().stream().anyMatch(said -> said.contains("'Equality objective' leaves empty")));
    }

    @Test
    void nothingIsAskedOfRowsAboveOfOtherColumnsAndOfFullOnes() {
        String first = SHEET.replace("1.1,Better data", "1.1,").replace("1.2,,", "1.2,Better data,");
        String full = Stream.of(SHEET.split("\n"))
                .map(row -> row.replaceFirst("^(\\d\\.\\d),,", "$1,Better data,"))
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();

        assertEquals(
                List.of("", "Better data", "Better data", "Fair recruitment", "Fair recruitment"),
                objectives(read(first, "{\"to\": \"objective\", \"blank\": \"above\"}")
                        .orThrow()));
        assertTrue(read(full, "\"objective\"").getValue().isPresent());
        assertTrue(read(full.replace("Publish both,HR", "Publish both,"), "\"objective\"")
                .getValue()
                .isPresent());
    }

    @Test
    void anotherWordForItIsRefusedWithThoseThatThereAre() {
        Loaded<SheetMap> map = SheetMap.reader()
                .read(
                        bytes(
                                "{\"map\": \"1.0\", \"columns\": {\"A\": \"action\", \"O\": {\"to\": \"objective\", \"blank\": \"abov\"}}}"),
                        "map.json");

        assertTrue(map.getFindings().toString().contains("EDI-S-006"), map.getFindings()::toString);
        assertEquals(
                "/columns/O/blank",
                map.getFindings().getFirst().get(0).getPointer().toString());
    }
}
