package org.ediframework.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table is read as, and where and why it is read no further. */
class TableReaderTest {

    private final TableFindings findings = new TableFindings("t.csv");

    @Test
    void rowsTellTheirNumberAndTheirLine() throws IOException {
        Table table = read("a,b\r\n1,\"x\ny\"\n\n2,z\r3,").orElseThrow();

        assertEquals(List.of(), found());
        assertEquals(List.of("a", "b"), table.header());
        assertEquals(
                List.of(
                        new Table.Row(2, 2, List.of("1", "x\ny")),
                        new Table.Row(3, 5, List.of("2", "z")),
                        new Table.Row(4, 6, List.of("3", ""))),
                table.rows());
    }

    @Test
    void badRowDoesNotHideTheOthers() throws IOException {
        Table table = read("a,b\n1\n1,2\n1,2,3\n").orElseThrow();

        assertEquals(List.of(new Table.Row(3, 3, List.of("1", "2"))), table.rows());
        assertEquals(List.of("EDI-S-014 2", "EDI-S-014 4"), places());
    }

    @Test
    void nameThatStandsTwiceInTheHeader() throws IOException {
        read("a,b,a\n1,2,3\n");

        assertEquals(List.of("EDI-S-003 1"), places());
    }

    @Test
    void tableWithoutHeader() throws IOException {
        assertTrue(read("").isEmpty());
        assertEquals(List.of("EDI-S-001"), places());
    }

    @Test
    void longestCellIsReadAndALongerOneIsNot() throws IOException {
        Limits limits = Limits.builder().textLength(20).build();

        String quotes = "\"" + "\"\"".repeat(20) + "\"";
        Table table = read("a\n" + "x".repeat(20) + "\n" + quotes + "\n" + "x".repeat(20), limits)
                .orElseThrow();
        assertEquals(3, table.rows().size());
        assertEquals(List.of("\"".repeat(20)), table.rows().get(1).cells());
        assertEquals(List.of(), found());

        read("a\ny\n" + "x".repeat(21) + "\n", limits);
        assertEquals(
                List.of("EDI-S-011 2 Too large: a cell after this line. Allowed: at most 20 characters."), found());
    }

    @Test
    void mostColumnsAreReadAndMoreAreNot() throws IOException {
        Limits limits = Limits.builder().columns(3).build();

        assertEquals(1, read("a,b,c\n1,2,3\n", limits).orElseThrow().rows().size());
        assertEquals(List.of(), found());

        read("a,b,c\n1,2,3\n1,2,3,4\n", limits);
        assertEquals(List.of("EDI-S-011 2 Too large: a row after this line. Allowed: at most 3 columns."), found());
    }

    /** Each cell is within its limit; only together they are too long. */
    @Test
    void longestRowIsReadAndALongerOneIsNot() throws IOException {
        String header = "a" + distinct(63) + "\n";
        String cell = "x".repeat(1 << 18);
        String longest = (cell + ",").repeat(63) + cell;

        Table table = read(header + longest + "\n").orElseThrow();
        assertEquals(List.of(), found());
        assertEquals(64, table.rows().get(0).cells().size());

        read(header + longest + "x".repeat(64) + "\n");
        assertTrue(
                found().contains("EDI-S-011 1 Too large: a row after this line. Allowed: at most 16777216 characters."),
                () -> found().toString());
    }

    @Test
    void mostRowsAreReadAndMoreAreNot() throws IOException {
        Limits limits = Limits.builder().rows(3).build();

        assertEquals(2, read("a\n1\n2\n", limits).orElseThrow().rows().size());
        assertEquals(List.of(), found());

        read("a\n1\n2\n3\n", limits);
        assertEquals(List.of("EDI-S-011 4 Too large: the table. Allowed: at most 3 rows."), found());
    }

    @Test
    void mostFindingsAreToldAndThenNoMore() throws IOException {
        read("a,b\n1\n2\n3\n4\n", Limits.builder().findings(2).build());

        assertEquals(List.of("EDI-S-014 2", "EDI-S-014 3", "EDI-S-011 4"), places());
    }

    @Test
    void largestFileIsReadAndALargerOneIsNot(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "a\n1\n");

        assertTrue(new TableReader(Limits.builder().bytes(4).build())
                .read(Incoming.of(Files.readAllBytes(file), "t.csv"), findings)
                .isPresent());
        assertEquals(List.of(), found());
        assertTrue(new TableReader(Limits.builder().bytes(3).build())
                .read(Incoming.of(Files.readAllBytes(file), "t.csv"), findings)
                .isEmpty());
        assertEquals(List.of("EDI-S-011"), places());
    }

    @Test
    void quoteThatIsNotClosed() throws IOException {
        Table table = read("a\n1\n\"2\n3\n").orElseThrow();

        assertEquals(1, table.rows().size());
        assertEquals(List.of("EDI-S-001 2"), places());
        assertTrue(found().get(0).contains("line 3"), () -> found().toString());
    }

    @Test
    void textAfterAClosingQuote() throws IOException {
        read("a\n1\n\"2\"x\n");

        assertEquals(List.of("EDI-S-001 2"), places());
        assertTrue(found().get(0).contains("x") && found().get(0).contains("0x78"), () -> found().toString());
    }

    @Test
    void bytesThatAreNotOfTheCharset() throws IOException {
        byte[] windows = "a\nLlyn\ncafé\n".getBytes(StandardCharsets.ISO_8859_1);
        read(windows, new TableReader(Limits.standard()));

        assertEquals(List.of("EDI-S-013 3"), places());
    }

    @Test
    void declaredCharset() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        TableReader reader = new TableReader(Limits.standard()).withCharset(windows);

        Table table = read("a\n£5 – café\n".getBytes(windows), reader).orElseThrow();

        assertEquals(List.of("£5 – café"), table.rows().get(0).cells());
    }

    @Test
    void byteOrderMarkOverrulesTheDeclaredCharset() throws IOException {
        TableReader reader = new TableReader(Limits.standard()).withCharset(Charset.forName("windows-1252"));

        Table table =
                read("\uFEFFa\ncafé\n".getBytes(StandardCharsets.UTF_8), reader).orElseThrow();

        assertEquals(List.of("a"), table.header());
        assertEquals(List.of("café"), table.rows().get(0).cells());
    }

    @Test
    void streamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream("a\n1\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new TableReader(Limits.standard()).read(Incoming.of(stream, "t.csv"), findings);

        assertFalse(closed[0]);
    }

    private static String distinct(int columns) {
        StringBuilder names = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            names.append(",c").append(column);
        }
        return names.toString();
    }

    private Optional<Table> read(String text) throws IOException {
        return read(text, Limits.standard());
    }

    private Optional<Table> read(String text, Limits limits) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), new TableReader(limits));
    }

    private Optional<Table> read(byte[] bytes, TableReader reader) throws IOException {
        return reader.read(Incoming.of(bytes, "t.csv"), findings);
    }

    private List<String> found() {
        return findings.toList().stream()
                .map(finding -> place(finding) + " " + finding.getMessage())
                .toList();
    }

    private List<String> places() {
        return findings.toList().stream().map(TableReaderTest::place).toList();
    }

    private static String place(Finding finding) {
        return finding.getCode()
                + finding.getLocation()
                        .orElseThrow()
                        .getLine()
                        .map(line -> " " + line)
                        .orElse("");
    }
}
