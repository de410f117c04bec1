package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.document.PlainTables;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPackageTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSoundPackage() throws IOException {
        CsvPackage.ofPlans().write(sound(), folder);
        PlainTables.in(folder);
    }

    @Test
    void tablesAreWrittenForEveryListWithTheParentsIdFirst() throws IOException {
        assertEquals("""
                metric,asOf,count,base,undeclared,share
                women,2027-03-31,40,90,,
                """, Files.readString(folder.resolve("metric-observations.csv")));
        assertEquals("""
                action,successCriteria
                lessons,'30 pupils from the village take part
                bursaries,'20 bursaries are granted
                """, Files.readString(folder.resolve("action-success-criteria.csv")));
        assertTrue(Files.readString(folder.resolve("plan.csv"))
                .startsWith("$schema,id,title,summary,language,organisation.id,organisation.name,"));
    }

    @Test
    void cellThatIsNoRealDateIsReportedWithFileRowAndColumn() throws IOException {
        edit("actions.csv", "2027-09-30", "2027-06-31");

        Finding finding = only();

        Location location = finding.getLocation().orElseThrow();
        assertEquals("EDI-S-007", finding.getCode());
        assertEquals("/actions/0/due", finding.getPointer().toString());
        assertEquals("actions.csv", location.getFile());
        assertEquals(Optional.of(2), location.getRow());
        assertEquals(Optional.of("due"), location.getHeader());
        assertEquals(Optional.of(14), location.getColumnNumber());
    }

    @Test
    void oneBadRowDoesNotHideTheOthersAndKeepsTheirIndices() throws IOException {
        edit("actions.csv", "lessons,Lessons", "lessons,surplus,Lessons");
        edit("actions.csv", "2027-12,", "2027-13,");

        assertEquals(
                List.of("EDI-S-014 actions.csv 2 ", "EDI-S-007 actions.csv 3 /actions/1/due"),
                briefWithoutRowPointers());
    }

    @Test
    void unknownAndRepeatedAndMissingColumnsAreReported() throws IOException {
        edit("key-areas.csv", "id,title,kind,description", "id,titel,kind,kind");

        assertEquals(
                List.of("EDI-S-002 titel", "EDI-S-003 kind"),
                read().getFindings().getFirst().stream()
                        .map(finding -> finding.getCode() + " "
                                + finding.getLocation()
                                        .flatMap(Location::getHeader)
                                        .orElse(""))
                        .sorted()
                        .toList());
    }

    @Test
    void requiredCellThatIsEmptyIsReported() throws IOException {
        edit("key-areas.csv", "Children and young people", "");

        assertEquals(List.of("EDI-S-004 key-areas.csv 2 /keyAreas/0/title"), brief());
    }

    @Test
    void childWithoutItsParentIsReported() throws IOException {
        edit("metric-observations.csv", "women,", "woman,");

        assertEquals(List.of("EDI-S-006 metric-observations.csv 2 "), brief());
        assertTrue(only().getMessage().contains("women"), only().getMessage());
    }

    @Test
    void numberInALocalFormIsReportedAndNotGuessed() throws IOException {
        edit("metric-observations.csv", ",40,", ",\"1,040\",");

        assertEquals(List.of("EDI-S-008 metric-observations.csv 2 /metrics/0/observations/0/count"), brief());
    }

    @Test
    void unclosedQuoteIsReported() throws IOException {
        edit("places.csv", "Village hall", "\"Village hall");

        assertTrue(codes().contains("EDI-S-001"), () -> codes().toString());
    }

    @Test
    void nulAndMalformedBytesAreReported() throws IOException {
        edit("places.csv", "Village hall", "Village\u0000hall");
        assertEquals(List.of("EDI-S-013 places.csv 2 /places/0/name"), brief());

        Files.write(
                folder.resolve("places.csv"),
                "id,name,kind,within\nh,Caf\u00e9,SCHOOL,\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(codes().contains("EDI-S-013"), () -> codes().toString());
    }

    @Test
    void missingAndUnexpectedFilesAreReported() throws IOException {
        Files.delete(folder.resolve("actions.csv"));
        Files.writeString(folder.resolve("notes.txt"), "");

        assertTrue(codes().stream().allMatch("EDI-S-015"::equals), () -> codes().toString());
        assertTrue(read().getValue().isEmpty());
    }

    @Test
    void emptyFolderIsNoPackage() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertEquals(
                List.of("EDI-S-015"),
                CsvPackage.ofPlans().read(empty).getFindings().getFirst().stream()
                        .map(Finding::getCode)
                        .distinct()
                        .toList());
    }

    @Test
    void laterFindingsAreLocatedInTheirCells() throws IOException {
        edit("action-success-criteria.csv", "20 bursaries are granted", " ");
        edit("actions.csv", "bursaries,Bursaries,,,pupils", "bursaries,Bursaries,,,nobody");

        assertEquals(
                List.of(
                        "EDI-C-001 action-success-criteria.csv 3 successCriteria /actions/1/successCriteria/0",
                        "EDI-R-002 actions.csv 3 keyAreas /actions/1/keyAreas/0"),
                DocumentReview.with(PlanReview.builder().build()).review(folder).getFindings().getFirst().stream()
                        .filter(finding ->
                                finding.getLevel() == RuleLevel.VALUE || finding.getLevel() == RuleLevel.REFERENCE)
                        .map(finding -> {
                            Location location = finding.getLocation().orElseThrow();
                            return String.join(
                                    " ",
                                    finding.getCode(),
                                    location.getFile(),
                                    location.getRow().orElseThrow().toString(),
                                    location.getHeader().orElseThrow(),
                                    finding.getPointer().toString());
                        })
                        .sorted()
                        .toList());
    }

    @Test
    void pathsThatLeadOutOfAZipAreRefused() throws IOException {
        Path zip = folder.resolve("evil.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream target = new ZipOutputStream(file)) {
            target.putNextEntry(new ZipEntry("../actions.csv"));
            target.write(1);
        }

        List<Finding> findings = CsvPackage.ofPlans().read(zip).getFindings().getFirst();

        assertEquals("EDI-S-015", findings.get(0).getCode());
        assertTrue(Files.notExists(folder.resolveSibling("actions.csv")));
    }

    @Test
    void zipThatSwellsIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream target = new ZipOutputStream(file)) {
            target.putNextEntry(new ZipEntry("actions.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                target.write(zeros);
            }
        }

        assertEquals(
                "EDI-S-011",
                CsvPackage.ofPlans().read(zip).getFindings().getFirst().get(0).getCode());
    }

    @Test
    void fileThatIsNoZipIsReported() throws IOException {
        Path zip = Files.writeString(folder.resolve("plain.zip"), "not a zip");

        assertEquals(
                "EDI-S-001",
                CsvPackage.ofPlans().read(zip).getFindings().getFirst().get(0).getCode());
    }

    @Test
    void zipWhoseCommentIsCutOffIsReported() throws IOException {
        Path zip = folder.resolve("plan.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream target = new ZipOutputStream(file)) {
            target.putNextEntry(new ZipEntry("plan.csv"));
            target.setComment("Adopted by the board");
        }
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length - 5));

        Finding finding =
                CsvPackage.ofPlans().read(zip).getFindings().getFirst().get(0);

        assertEquals("EDI-S-001", finding.getCode());
        assertTrue(finding.getMessage().contains("(it ends too early)"), finding.getMessage());
        Finding inTheMemory = CsvPackage.ofPlans()
                .read(Files.readAllBytes(zip), "plan.zip")
                .getFindings()
                .getFirst()
                .get(0);
        assertEquals(finding.getMessage(), inTheMemory.getMessage());
    }

    @Test
    void limitsOfTablesAreKept() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "id,name,kind\n" + "p,P,SCHOOL\n".repeat(50));
        assertTrue(CsvPackage.ofPlans()
                .withLimits(Limits.builder().rows(10).build())
                .read(folder)
                .getFindings()
                .toString()
                .contains("EDI-S-011"));

        Files.writeString(folder.resolve("places.csv"), "x,".repeat(2_000_000) + "\n");
        assertTrue(read().getFindings().getTotal() > 0);
    }

    @Test
    void referenceThatCannotShareACellIsRefused() throws IOException {
        ActionPlan sound = sound();
        ActionPlan.Builder plan = ActionPlan.builder().from(sound);
        plan.actions(List.of(Action.builder()
                .from(sound.getActions().get(0))
                .keyAreas(List.of("a;b"))
                .build()));

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> CsvPackage.ofPlans().write(plan.build(), folder));
        assertTrue(refused.toString().contains("a;b"), refused::toString);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), () -> file + ":\n" + text);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private Loaded<ActionPlan> read() throws IOException {
        return CsvPackage.ofPlans().read(folder);
    }

    private Finding only() throws IOException {
        List<Finding> findings = read().getFindings().getFirst();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    private List<String> codes() {
        try {
            return read().getFindings().getFirst().stream()
                    .map(Finding::getCode)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> brief() throws IOException {
        return read().getFindings().getFirst().stream()
                .map(finding -> brief(finding) + finding.getPointer())
                .toList();
    }

    private List<String> briefWithoutRowPointers() throws IOException {
        return read().getFindings().getFirst().stream()
                .map(finding -> brief(finding) + (finding.getCode().equals("EDI-S-014") ? "" : finding.getPointer()))
                .toList();
    }

    private static String brief(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return finding.getCode() + " " + location.getFile() + " "
                + location.getRow().map(String::valueOf).orElse("") + " ";
    }

    private static ActionPlan sound() throws IOException {
        try (InputStream source = CsvPackageTest.class.getResourceAsStream("/org/ediframework/io/rules/sound.json")) {
            return JsonFormat.plans().read(source.readAllBytes(), "sound.json").orThrow();
        }
    }
}
