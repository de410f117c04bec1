package org.ediframework.io.csv;

import static org.ediframework.io.csv.PackagesUnderTest.sound;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.document.PlainTables;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheets and their owners do to a package is undone, or told once for each cause. */
class SpreadsheetHabitsTest {

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writeSoundPackage() throws IOException {
        plan = folder.resolve("plan");
        CsvPackage.ofPlans().write(sound(), plan);
        PlainTables.in(plan);
    }

    private void edit(String file, UnaryOperator<String> edit) throws IOException {
        Path table = plan.resolve(file);
        String before = Files.readString(table);
        String after = edit.apply(before);
        assertTrue(!after.equals(before), "Nothing was changed in " + before);
        Files.writeString(table, after);
    }

    private void editAll(UnaryOperator<String> edit) throws IOException {
        for (Path table : tables()) {
            Files.writeString(table, edit.apply(Files.readString(table)));
        }
    }

    private List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(plan)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> notation(Loaded<ActionPlan> loaded) {
        return loaded.getFindings().getFirst().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getCode())
                .toList();
    }

    private Finding only() throws IOException {
        List<Finding> findings = CsvPackage.ofPlans().read(plan).getFindings().getFirst();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    private void assertReadWith(String... findings) throws IOException {
        Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(plan);
        assertEquals(List.of(findings), notation(loaded), loaded.getFindings()::toString);
        assertEquals(Optional.of(sound()), loaded.getValue());
    }

    /** 1.0 becomes 1, and so does what is typed again: the version stands in the description. */
    @Test
    void versionStandsWhereNoSpreadsheetChangesIt() throws IOException {
        assertReadWith();
        assertTrue(Files.readString(plan.resolve("datapackage.json")).contains("\"formatVersion\": \"1.0\""));
        edit("plan.csv", text -> text.replace("$schema,id", "formatVersion,$schema,id")
                .replace("\n,plan", "\n1,,plan"));
        assertReadWith();
        edit("datapackage.json", text -> text.replace("\"formatVersion\": \"1.0\",", ""));
        assertReadWith();
    }

    /** Leading zeros, and texts that begin like formulas, numbers or days, come back as they were. */
    @Test
    void textsThatLookLikeSomethingElseComeBackEqual() throws IOException {
        for (String text : List.of(
                "007",
                "1.10",
                "=HYPERLINK(\"http://x\")",
                "+44 20",
                "-3",
                "@home",
                "\tx",
                "3/4",
                "March 2027",
                "TRUE",
                "'quoted",
                "'=x",
                "''1",
                "€5",
                "MAR1")) {
            ActionPlan odd = ActionPlan.builder()
                    .from(sound())
                    .actions(List.of(
                            Action.builder().id("a").title(text).number(text).build()))
                    .commitments(List.of())
                    .build();
            CsvPackage.ofPlans().write(odd, plan);
            String table = Files.readString(plan.resolve("actions.csv"));

            assertTrue(!table.contains(",\"=") && !table.contains(",\"+") && !table.contains(",\"@"), table);
            assertEquals(Optional.of(odd), CsvPackage.ofPlans().read(plan).getValue(), text);
        }
    }

    @Test
    void daysAsASpreadsheetShowsThemAreReadWhereTheirColumnLeavesNoDoubt() throws IOException {
        edit("actions.csv", text -> text.replace("2027-09-30", "30/09/2027").replace("2027-12", "Dec-27"));
        assertReadWith("note EDI-S-017");
        edit("metric-observations.csv", text -> text.replace("2027-03-31", "46477"));
        assertReadWith("note EDI-S-017", "note EDI-S-017");
    }

    @Test
    void daysThatMayBeTwoAreOneFindingForTheirColumn() throws IOException {
        edit("actions.csv", text -> text.replace("2027-09-30", "05/04/2027").replace("2027-12", "06/05/2027"));

        Finding finding = only();

        assertEquals("EDI-S-018", finding.getCode());
        assertTrue(finding.getMessage().contains("Set the column to text"), finding.getMessage());
    }

    @Test
    void semicolonsAndTabsBetweenCellsAreReadWithOneNote() throws IOException {
        separateBy(';');
        assertReadWith("note EDI-S-017");
        CsvPackage.ofPlans().write(sound(), plan);
        separateBy('\t');
        assertReadWith("note EDI-S-017");
    }

    private void separateBy(char separator) throws IOException {
        for (Path table : tables()) {
            StringWriter text = new StringWriter();
            try (CsvReader<CsvRecord> reader =
                            CsvReader.builder().detectBomHeader(true).ofCsvRecord(table);
                    CsvWriter writer =
                            CsvWriter.builder().fieldSeparator(separator).build(text)) {
                reader.forEach(row -> writer.writeRecord(row.getFields()));
            }
            Files.writeString(table, text.toString());
        }
    }

    @Test
    void firstLineThatSaysTheSeparatorIsReadWithOneNote() throws IOException {
        edit("places.csv", text -> "sep=;\n" + text.replace(",", ";"));
        assertReadWith("note EDI-S-017");
    }

    @Test
    void fileInTheCharsetOfACountryIsRefusedOnceAtItsLineOrReadAsDeclared() throws IOException {
        edit("places.csv", text -> text.replace("Village hall", "Café"));
        Path places = plan.resolve("places.csv");
        Files.writeString(places, Files.readString(places), Charset.forName("windows-1252"));

        Finding finding = only();

        assertEquals("EDI-S-013", finding.getCode());
        assertEquals(Optional.of(2), finding.getLocation().orElseThrow().getLine());
        assertTrue(finding.getMessage().contains("CSV UTF-8"), finding.getMessage());
        Loaded<ActionPlan> declared = CsvPackage.ofPlans()
                .withCharset(Charset.forName("windows-1252"))
                .read(plan);
        assertEquals("Café", declared.orThrow().getPlaces().get(0).getName());
    }

    @Test
    void utf16IsRefusedOnce() throws IOException {
        Path places = plan.resolve("places.csv");
        Files.writeString(places, "\uFEFF" + Files.readString(places), StandardCharsets.UTF_16LE);

        assertEquals("EDI-S-013", only().getCode());
    }

    @Test
    void filesBeginWithTheMarkThatSpreadsheetsKnowUtf8By() throws IOException {
        CsvPackage.ofPlans().write(sound(), plan);
        for (Path table : tables()) {
            assertTrue(Files.readString(table).startsWith("\uFEFF"), table::toString);
        }
        assertReadWith();
    }

    @Test
    void blankRowsColumnsAndBlanksAroundCellsSayNothing() throws IOException {
        editAll(text -> text + ",".repeat(40) + "\n\n,,\n");
        edit("key-areas.csv", text -> text.replace("\n", ",,\n"));
        edit("actions.csv", text -> text.replace("pupils", " pupils\u00a0").replace("2027-12", " 2027-12 "));
        edit("places.csv", text -> text.replace("COMMUNITY", "\u00a0COMMUNITY"));
        assertReadWith();
    }

    @Test
    void headersInAnotherCaseOrInWordsAreReadWithOneNote() throws IOException {
        edit("areas-of-concern.csv", text -> text.replace("keyArea", "Key Area").replace("rationale", "RATIONALE "));
        assertReadWith("note EDI-S-017");
    }

    @Test
    void titleAboveTheHeaderIsPassedOverWithOneNote() throws IOException {
        edit("places.csv", text -> "Our places 2027,,,\n" + text);
        assertReadWith("note EDI-S-017");
    }

    @Test
    void misspeltHeaderIsOneFindingThatNamesTheNearest() throws IOException {
        edit("places.csv", text -> text.replace("id,name", "id,nmae"));

        Finding finding = only();

        assertTrue(finding.getMessage().contains("Did you mean 'name'?"), finding.getMessage());
    }

    @Test
    void missingHeaderIsOneFinding() throws IOException {
        edit("places.csv", text -> text.substring(text.indexOf('\n') + 1));

        assertEquals("EDI-S-001", only().getCode());
    }

    @Test
    void truthInCapitalsQuotesEverywhereAndAnotherOrderAreRead() throws IOException {
        Path milestones = plan.resolve("action-milestones.csv");
        Files.writeString(
                milestones, "\"complete\",\"action\",\"title\",\"id\"\n\"TRUE\",\"lessons\",\"First lesson\",\"m1\"\n");

        Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(plan);

        assertEquals(List.of(), notation(loaded));
        assertTrue(loaded.orThrow().getActions().get(0).getMilestones().get(0).isComplete());
    }

    @Test
    void columnOfOnesOwnIsOneFindingThatNamesIt() throws IOException {
        edit("places.csv", text -> text.replace("id,name,kind,within", "id,name,kind,within,Comments")
                .replace("E07000243", "E07000243,seen"));

        assertReadWith("warning EDI-S-002");
        assertTrue(only().getMessage().contains("'Comments'"), only().getMessage());
    }

    @Test
    void numbersAsTheyAreShownAreToldInPlainDigits() throws IOException {
        edit("metrics.csv", text -> text.replace("0.51", "51%"));
        assertTrue(only().getMessage().contains("Write 0.51."), only().getMessage());
        edit("metrics.csv", text -> text.replace("51%", "0.51"));
        edit("actions.csv", text -> text.replace("cost.amount,cost.currency", "cost.amount,cost.currency")
                .replace("2027-12,,NOT_STARTED,,,,", "2027-12,,NOT_STARTED,,,\"£14,500.00\",GBP"));
        assertTrue(only().getMessage().contains("Write 14500."), only().getMessage());
    }

    @Test
    void whatSystemsLeaveBesideTheFilesIsPassedOver() throws IOException {
        for (String name :
                List.of(".~lock.actions.csv#", ".DS_Store", "Thumbs.db", "plan.zip", "~$plan.xlsx", "desktop.ini")) {
            Files.writeString(plan.resolve(name), "x");
        }
        assertReadWith();
    }

    @Test
    void singleFolderInAZipIsEntered() throws IOException {
        Path zip = folder.resolve("plan.zip");
        List<Path> all = new ArrayList<>(tables());
        all.add(plan.resolve("datapackage.json"));
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(file)) {
            entries.putNextEntry(new ZipEntry("Our plan/"));
            entries.putNextEntry(new ZipEntry("__MACOSX/Our plan/._plan.csv"));
            for (Path table : all) {
                entries.putNextEntry(new ZipEntry("Our plan/" + table.getFileName()));
                entries.write(Files.readAllBytes(table));
            }
        }
        assertEquals(Optional.of(sound()), CsvPackage.ofPlans().read(zip).getValue());
        assertEquals(
                Optional.of(sound()),
                CsvPackage.ofPlans().read(Files.readAllBytes(zip), "plan.zip").getValue());
    }

    @Test
    void emptyPackageHasEveryTableAndNoPlan() throws IOException {
        Path empty = folder.resolve("empty");
        CsvPackage.ofPlans().writeTemplate(empty);

        try (Stream<Path> files = Files.list(empty)) {
            assertEquals(33, files.count());
        }
        assertEquals(List.of("error EDI-S-004"), notation(CsvPackage.ofPlans().read(empty)));
    }

    @Test
    void emptyPackageInAStreamHasTheSameFiles() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        CsvPackage.ofPlans().writeTemplate(zip);
        Path file = folder.resolve("empty.zip");
        CsvPackage.ofPlans().writeTemplate(file);

        assertArrayEquals(Files.readAllBytes(file), zip.toByteArray());
    }
}
