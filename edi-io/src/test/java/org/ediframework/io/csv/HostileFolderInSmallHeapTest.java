package org.ediframework.io.csv;

import static org.ediframework.io.csv.PackagesUnderTest.assertFound;
import static org.ediframework.io.csv.PackagesUnderTest.found;
import static org.ediframework.io.csv.PackagesUnderTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders made to do harm, read under the standard limits by a virtual machine of 256 MB: each ends soon, in a finding
 * that names the file.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileFolderInSmallHeapTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSoundPackage() throws IOException {
        CsvPackage.ofPlans().write(sound(), folder);
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
                {"formatVersion": "1.0", "spreadsheetSafe": "yes", "resources": [{"path": "../../etc/passwd"}, {"path": "https://example.org/x.csv"},
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
        assertFound(folder, "EDI-S-013 places.csv line 1");
    }

    @Test
    void nulBytes() throws IOException {
        Files.write(folder.resolve("places.csv"), new byte[100_000]);
        assertFound(folder, "EDI-S-001 places.csv");

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
}
