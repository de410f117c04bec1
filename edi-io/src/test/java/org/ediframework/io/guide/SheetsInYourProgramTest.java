package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.PlanDocument;
import org.ediframework.io.sheets.SheetImport;
import org.ediframework.io.sheets.SheetMap;
import org.ediframework.io.workbook.PlanWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter shows. */
class SheetsInYourProgramTest {

    private static final Path CHAPTER = Path.of("docs/sheets-in-your-program.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/guide/SheetsInYourProgramTest.java");

    private final List<String> shown = new ArrayList<>();

    @TempDir
    private Path folder;

    private void show(Optional<Location> place, String message) {
        shown.add(place.flatMap(Location::getCell).orElse("") + " " + message);
    }

    @Test
    void sheetOfActionsBecomesAPlanAndAWorkbookAndComesBack() throws IOException {
        MadeUpWorkbook made = new MadeUpWorkbook();
        made.sheet("Action Plan 26-27", false);
        made.row("Ref | Action | Lead | Timescale", false);
        made.row("1.1 | Review recruitment adverts | Head of HR / Policy Officer | Q2 2026/27", false);
        Path sheet = folder.resolve("actions.xlsx");
        Files.write(sheet, made.toBytes());
        String guessed =
                SheetImport.withoutMap().guessing().read(sheet).orThrow().toJson();
        Path mapFile = folder.resolve("map.json");
        Files.writeString(mapFile, guessed.replaceAll("(?s),\\s+\"unsure\": \\[.*?]", ""));
        ActionPlan plan = SheetImport.with(SheetMap.reader()
                        .read(Files.readAllBytes(mapFile), "map.json")
                        .orThrow())
                .read(sheet)
                .orThrow();
        Path workbook = folder.resolve("plan.xlsx");
        // snippet: write
        Findings unfit = PlanWorkbook.ofPlans().write(plan, workbook);
        // end of snippet
        assertEquals(0, unfit.getTotal());
        Path file = workbook;
        // snippet: read
        Loaded<ActionPlan> loaded = PlanDocument.reader().read(file);
        // end of snippet
        assertEquals(Optional.of(plan), loaded.getValue());
        // snippet: import
        SheetMap map =
                SheetMap.reader().read(Files.readAllBytes(mapFile), "map.json").orThrow();
        Loaded<ActionPlan> imported = SheetImport.with(map).withPrevious(plan).read(sheet);
        imported.getFindings().getFirst().forEach(finding -> show(finding.getLocation(), finding.getMessage()));
        // end of snippet
        assertEquals(Optional.of(plan), imported.getValue());
        assertTrue(shown.contains("'Action Plan 26-27'!D2 'Q2 2026/27' was read as 2026-07/2026-09."), shown::toString);
    }

    @Test
    void theCodeInTheChapterIsTheCodeOfTheTest() throws IOException {
        List<String> inSource = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(
                List.of(inSource.get(1), inSource.get(0), inSource.get(2)),
                Snippets.inMarkdown(Files.readString(CHAPTER)));
    }
}
