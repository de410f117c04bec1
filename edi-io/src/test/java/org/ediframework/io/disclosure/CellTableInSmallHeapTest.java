package org.ediframework.io.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ediframework.core.finding.Finding;
import org.ediframework.io.load.Loaded;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tables of ten million cells, read by a virtual machine of 256 MB: each is refused soon, and says how many there may be. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CellTableInSmallHeapTest {

    private static final CellTableReader READER = CellTableReader.standard();

    @TempDir
    private Path folder;

    /** Rows of the form {@code 17,23,5,1}, so that the codes of each dimension are as many as its size. */
    private Path rows(int rows, int... sizes) throws IOException {
        Path file = folder.resolve("counts.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            for (int d = 0; d < sizes.length; d++) {
                text.append("d").append(Integer.toString(d)).append(',');
            }
            text.append("count\n");
            for (int row = 0; row < rows; row++) {
                int rest = row;
                for (int size : sizes) {
                    text.append(Integer.toString(rest % size)).append(',');
                    rest /= size;
                }
                text.append("1\n");
            }
        }
        return file;
    }

    private static String firstFindingOf(Loaded<CellTable> loaded) {
        assertTrue(loaded.getValue().isEmpty());
        Finding first = loaded.getFindings().getFirst().get(0);
        return first.getCode() + " " + first.getMessage();
    }

    @Test
    void heapIsAsSmallAsTheseTestsMeanItToBe() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20, () -> "-Xmx256m is meant");
    }

    @Test
    void marginsThatMakeTenMillionCellsOfFewRows() throws IOException {
        Path file = folder.resolve("counts.csv");
        StringBuilder text = new StringBuilder("a,b,c,count\n");
        for (int code = 0; code < 220; code++) {
            text.append("a%1$d,b%1$d,c%1$d,1%n".formatted(code));
        }
        Files.writeString(file, text);

        TableException refused =
                assertThrows(TableException.class, () -> READER.tables(Map.of()).read(file));

        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("the table has 10793861 cells or more"),
                refused::toString);
    }

    @Test
    void fileOfTenMillionRows() throws IOException {
        assertEquals(
                "EDI-S-011 Too large: the file. Allowed: at most 67108864 bytes.",
                firstFindingOf(READER.tables(Map.of()).read(rows(10_000_000, 220, 220, 220))));
    }

    @Test
    void fileOfAMillionShortRows() throws IOException {
        String expected =
                "EDI-S-011 Too large: the table. Allowed: at most " + (FrequencyTable.MAXIMUM_CELLS + 1) + " rows.";
        Path file = rows(1_000_000, 100, 100, 100);
        assertEquals(expected, firstFindingOf(READER.tables(Map.of()).read(file)));
        try (InputStream bytes = Files.newInputStream(file)) {
            assertEquals(expected, firstFindingOf(READER.tables(Map.of()).read(bytes, "counts.csv")));
        }
    }

    @Test
    void tableThatIsAsLargeAsAllowedIsRead() throws IOException {
        CellTable table =
                READER.tables(Map.of()).read(rows(61 * 61 * 61, 61, 61, 61)).orThrow();

        assertEquals(62 * 62 * 62, table.table().getCells().size());
    }
}
