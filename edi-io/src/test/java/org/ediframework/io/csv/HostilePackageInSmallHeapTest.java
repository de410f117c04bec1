package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Location;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages made to do harm, read under the standard limits by a virtual machine of 256 MB: each ends soon, in a finding
 * that names the file.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePackageInSmallHeapTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void writeSoundPackage() throws IOException {
        CsvPackage.ofPlans().write(sound(), folder);
        zip = folder.resolveSibling(folder.getFileName() + ".zip");
        CsvPackage.ofPlans().write(sound(), zip);
    }

    @Test
    void heapIsAsSmallAsTheseTestsMeanItToBe() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20, () -> "-Xmx256m is meant");
    }

    @Test
    void tenMillionColumns() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "id,name,kind\n" + "x,".repeat(10_000_000) + "\n");

        assertFound(folder, "EDI-S-011 places.csv line 1");
    }

    @Test
    void headerOfTenMillionColumns() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "x,".repeat(10_000_000) + "\n");

        assertFound(folder, "EDI-S-011 places.csv line 1");
    }

    @Test
    void lineOfAGigabyte() throws IOException {
        endless("places.csv", "id,name,kind\n");

        assertFound(folder, "EDI-S-011 places.csv line 1");
    }

    @Test
    void quotedCellOfAGigabyte() throws IOException {
        endless("places.csv", "id,name,kind\nh,H,OTHER\np,\"");

        assertFound(folder, "EDI-S-011 places.csv line 2");
    }

    /** Nothing in it is long: only the count of what is wrong, or of the rows, tells. */
    @Test
    void endlessShortLines() throws IOException {
        byte[] lines = ",\n".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream file = Files.newOutputStream(folder.resolve("action-success-criteria.csv"))) {
            file.write("action,successCriteria\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 64; i++) {
                file.write(lines);
            }
        }
        Limits limits = Limits.builder().rows(200_000).build();

        String found = CsvPackage.ofPlans()
                .withLimits(limits)
                .read(folder)
                .getFindings()
                .toString();

        assertTrue(found.contains("EDI-S-011"), found);
    }

    @Test
    void endlessRowsOfTooManyFields() throws IOException {
        byte[] lines = ",,,\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream file = Files.newOutputStream(folder.resolve("places.csv"))) {
            file.write("id,name,kind\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 60; i++) {
                file.write(lines);
            }
        }

        Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(folder);

        assertTrue(loaded.getValue().isEmpty());
        assertTrue(loaded.getFindings().getTotal() <= 100_001, loaded::toString);
    }

    @Test
    void descriptionOfAGigabyte() throws IOException {
        endless("datapackage.json", "{\"resources\": [");

        assertFound(folder, "EDI-S-011 datapackage.json");
    }

    @Test
    void descriptionThatNestsEndlessly() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), "{\"a\":".repeat(200_000));

        assertFound(folder, "EDI-S-001 datapackage.json");
    }

    @Test
    void descriptionThatLeadsOutNamesAFileTwiceOrIsOfAnotherKind() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"spreadsheetSafe": "yes", "resources": [{"path": "../../etc/passwd"}, {"path": "https://example.org/x.csv"},
                  {"path": "C:\\\\secret.csv"}, {"path": "/etc/passwd"}, {"path": "nothing.csv"}, {"path": ["places.csv"]}, 3]}
                """);

        assertEquals(
                List.of(
                        "EDI-S-005 datapackage.json",
                        "EDI-S-015 datapackage.json",
                        "EDI-S-015 datapackage.json",
                        "EDI-S-015 datapackage.json",
                        "EDI-S-015 datapackage.json",
                        "EDI-S-015 datapackage.json"),
                found(folder).stream().sorted().toList());

        Files.writeString(folder.resolve("datapackage.json"), "[]");
        assertFound(folder, "EDI-S-001 datapackage.json");
        Files.write(folder.resolve("datapackage.json"), "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertFound(folder, "EDI-S-001 datapackage.json");
    }

    @Test
    void utf16WithAndWithoutAMark() throws IOException {
        String table = "id,name,kind\nhall,Hall,OTHER\n";
        Files.write(folder.resolve("places.csv"), ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE));
        assertFound(folder, "EDI-S-013 places.csv line 1");
        Files.write(folder.resolve("places.csv"), ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16BE));
        assertFound(folder, "EDI-S-013 places.csv line 1");
        Files.write(folder.resolve("places.csv"), table.getBytes(StandardCharsets.UTF_16LE));
        assertFound(folder, "EDI-S-013 places.csv line 1 row 1 column 1");
    }

    @Test
    void nulBytes() throws IOException {
        Files.write(folder.resolve("places.csv"), new byte[100_000]);
        assertFound(folder, "EDI-S-013 places.csv line 1 row 1 column 1");

        Files.writeString(folder.resolve("places.csv"), "id,name,kind,within\nvillage-hall,a\u0000b,OTHER,\n");
        assertFound(folder, "EDI-S-013 places.csv line 2 row 2 column 2");
    }

    @Test
    void unclosedQuoteAndTextBehindAQuote() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "id,name,kind\nvillage-hall,\"Hall,OTHER\n");
        assertFound(folder, "EDI-S-001 places.csv line 1");

        Files.writeString(folder.resolve("places.csv"), "id,name,kind\nvillage-hall,\"Hall\"x,OTHER\n");
        assertFound(folder, "EDI-S-001 places.csv line 1");
    }

    @Test
    void headersThatStandTwice() throws IOException {
        Files.writeString(folder.resolve("places.csv"), "id,name,kind,name,id\nvillage-hall,H,OTHER,I,x\n");

        assertFound(folder, "EDI-S-003 places.csv line 1 row 1 column 4");
        assertFound(folder, "EDI-S-003 places.csv line 1 row 1 column 5");
    }

    @Test
    void folderOrLinkWhereAFileIsExpected() throws IOException {
        Files.delete(folder.resolve("places.csv"));
        Files.createDirectory(folder.resolve("places.csv"));
        assertFound(folder, "EDI-S-015 places.csv");

        Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret"), "id,name,kind\n");
        Files.delete(folder.resolve("places.csv"));
        Files.createSymbolicLink(folder.resolve("places.csv"), secret);
        assertFound(folder, "EDI-S-015 places.csv");

        Files.delete(folder.resolve("places.csv"));
        Files.createSymbolicLink(folder.resolve("places.csv"), folder.resolve("places.csv"));
        assertFound(folder, "EDI-S-015 places.csv");
    }

    @Test
    void folderOfTooManyFiles() throws IOException {
        for (int i = 0; i < 250; i++) {
            Files.createFile(folder.resolve("extra-" + i + ".csv"));
        }

        assertFound(folder, "EDI-S-011 " + folder.getFileName());
    }

    @Test
    void zipBomb() throws IOException {
        byte[] zeros = new byte[1 << 20];
        rewrite(target -> {
            target.setLevel(Deflater.BEST_SPEED);
            target.putNextEntry(new ZipEntry("places.csv"));
            for (int i = 0; i < 256; i++) {
                target.write(zeros);
            }
        });

        assertTrue(Files.size(zip) < 2 << 20);
        assertFound(zip, "EDI-S-011 places.csv line 1");
    }

    /** No row is long, so that only the ratio tells. */
    @Test
    void zipBombOfRows() throws IOException {
        byte[] rows = "\n".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        rewrite(target -> {
            target.putNextEntry(new ZipEntry("places.csv"));
            target.write("id,name,kind\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 256; i++) {
                target.write(rows);
            }
        });

        assertFound(zip, "EDI-S-011 places.csv");
    }

    @Test
    void pathsThatLeadOutOfTheZip() throws IOException {
        for (String path : List.of(
                "../places.csv",
                "/places.csv",
                "..\\places.csv",
                "C:\\places.csv",
                "a/../../places.csv",
                "a/places.csv",
                "places.csv/",
                "./places.csv",
                "PLACES.CSV",
                "places.csv\u0000.txt")) {
            rewrite(target -> {
                target.putNextEntry(new ZipEntry(path));
                target.closeEntry();
            });

            assertFound(zip, "EDI-S-015 " + path);
            assertTrue(Files.notExists(folder.resolveSibling("places.csv")), path);
        }
    }

    @Test
    void zipOfTooManyEntries() throws IOException {
        rewrite(target -> {
            for (int i = 0; i < 70_000; i++) {
                target.putNextEntry(new ZipEntry("e" + i));
            }
        });

        assertFound(zip, "EDI-S-011 " + zip.getFileName());
    }

    @Test
    void entryThatStandsTwice() throws IOException {
        rewrite(target -> {
            target.putNextEntry(new ZipEntry("places.csv"));
            target.closeEntry();
            target.putNextEntry(new ZipEntry("plbces.csv"));
        });
        patch("plbces.csv", "places.csv");

        assertFound(zip, "EDI-S-003 places.csv");
    }

    @Test
    void entryThatIsEncrypted() throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = find(bytes, "PK\1\2", 0); at >= 0; at = find(bytes, "PK\1\2", at + 1)) {
            bytes[at + 8] |= 1;
        }
        Files.write(zip, bytes);

        assertFound(zip, "EDI-S-001 " + zip.getFileName());
    }

    /** The directory at the end says how large a file is; what is believed of it costs nothing. */
    @Test
    void zipThatLiesAboutSizes() throws IOException {
        for (int claim : new int[] {0, 1, Integer.MAX_VALUE, -1, -2}) {
            CsvPackage.ofPlans().write(sound(), zip);
            byte[] bytes = Files.readAllBytes(zip);
            int entry = find(bytes, "PK\1\2", find(bytes, "PK\1\2", 0) + 1);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 20, claim);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, claim);
            Files.write(zip, bytes);

            assertTrue(
                    found(zip).stream().allMatch(finding -> finding.matches("EDI-S-0(01|04|11|12|14) .*")),
                    () -> claim + ": " + found(zip));
            // A size beyond what there is does not hide where the packed bytes end.
            Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(zip);
            assertTrue(loaded.getValue().isEmpty() || loaded.orThrow().equals(sound()), () -> "a size of " + claim);
        }
    }

    @Test
    void zipCutAnywhereOrWithAnyByteChangedEndsInFindingsOrThePlan() throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int length = 0; length < bytes.length; length += 97) {
            Files.write(zip, Arrays.copyOf(bytes, length));
            assertTrue(!found(zip).isEmpty(), "cut at " + length);
        }
        for (int at = 0; at < bytes.length; at += 31) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) 0xFF;
            Files.write(zip, changed);
            Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(zip);
            assertEquals(loaded.getValue().isPresent(), loaded.getFindings().isValid(), "changed at " + at);
        }
    }

    @Test
    void packageThatIsTooLargeAsAWhole() throws IOException {
        Limits limits = Limits.builder().packageBytes(2_000).build();

        Loaded<ActionPlan> loaded = CsvPackage.ofPlans().withLimits(limits).read(folder);

        assertTrue(loaded.getFindings().toString().contains("EDI-S-011"), loaded::toString);
        assertTrue(loaded.getValue().isEmpty());
    }

    private void endless(String name, String beginning) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            // A file with a hole: NUL bytes that take no room on the disk.
            file.setLength(0);
            file.write(beginning.getBytes(StandardCharsets.UTF_8));
            file.setLength(GIGABYTE);
        }
    }

    private interface Entries {
        void writeTo(ZipOutputStream target) throws IOException;
    }

    private void rewrite(Entries entries) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream target = new ZipOutputStream(file)) {
            entries.writeTo(target);
        }
    }

    private void patch(String from, String to) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = find(bytes, from, 0); at >= 0; at = find(bytes, from, at + 1)) {
            System.arraycopy(to.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, to.length());
        }
        Files.write(zip, bytes);
    }

    private static int find(byte[] bytes, String text, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text, from);
    }

    private static void assertFound(Path source, String expected) {
        List<String> found = found(source);
        assertTrue(
                found.contains(expected), () -> expected + " is not in " + found.subList(0, Math.min(9, found.size())));
    }

    private static List<String> found(Path source) {
        try {
            Loaded<ActionPlan> loaded = CsvPackage.ofPlans().read(source);
            assertEquals(loaded.getValue().isPresent(), loaded.getFindings().isValid());
            return loaded.getFindings().getFirst().stream()
                    .map(HostilePackageInSmallHeapTest::notation)
                    .toList();
        } catch (IOException failed) {
            throw new AssertionError("A finding is expected, not a failure.", failed);
        }
    }

    private static String notation(Finding finding) {
        Location location = finding.getLocation().orElseThrow();
        return finding.getCode() + " " + location.getFile()
                + location.getLine().map(line -> " line " + line).orElse("")
                + location.getRow().map(row -> " row " + row).orElse("")
                + location.getColumnNumber().map(column -> " column " + column).orElse("");
    }

    private static ActionPlan sound() throws IOException {
        try (InputStream source =
                HostilePackageInSmallHeapTest.class.getResourceAsStream("/org/ediframework/io/rules/sound.json")) {
            return JsonFormat.plans().read(source.readAllBytes(), "sound.json").orThrow();
        }
    }
}
