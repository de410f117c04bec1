package org.ediframework.io.csv;

import static org.ediframework.io.csv.PackagesUnderTest.assertFound;
import static org.ediframework.io.csv.PackagesUnderTest.found;
import static org.ediframework.io.csv.PackagesUnderTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
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
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Zips made to do harm, read under the standard limits by a virtual machine of 256 MB: each ends soon, in a finding
 * that names the file.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileZipInSmallHeapTest {

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void writeSoundPackage() throws IOException {
        zip = folder.resolve("plan.zip");
        CsvPackage.ofPlans().write(sound(), zip);
    }

    @Test
    void heapIsAsSmallAsTheseTestsMeanItToBe() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20, () -> "-Xmx256m is meant");
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
                "places.csv\u0000.txt")) {
            rewrite(target -> {
                target.putNextEntry(new ZipEntry(path));
                target.closeEntry();
            });

            assertFound(zip, "EDI-S-015 " + path.replace('\\', '/'));
            assertTrue(Files.notExists(folder.resolveSibling("places.csv")), path);
        }
    }

    /** A single folder is entered, as that of a zip which a file manager has made, and nothing outside is written. */
    @Test
    void pathsThatLeadIntoTheOnlyFolder() throws IOException {
        for (String path : List.of("a/places.csv", "./places.csv")) {
            rewrite(target -> {
                target.putNextEntry(new ZipEntry(path));
                target.closeEntry();
            });

            assertFound(zip, "EDI-S-001 places.csv");
            assertFound(zip, "EDI-S-015 plan.csv");
            assertTrue(Files.notExists(folder.resolveSibling("places.csv")), path);
        }
        rewrite(target -> {
            target.putNextEntry(new ZipEntry("places.csv/"));
            target.closeEntry();
        });

        assertFound(zip, "EDI-S-015 datapackage.json");
        assertFound(zip, "EDI-S-015 plan.csv");
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

        assertFound(zip, "EDI-S-001 " + zip.getFileName());
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
}
