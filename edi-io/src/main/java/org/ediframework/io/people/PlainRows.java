package org.ediframework.io.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ediframework.io.document.BlockInput;
import org.ediframework.io.table.Grid;

/**
 * Rows for people in another form, as the form that the reader counts: UTF-8, commas, each row on the line on which it
 * stands, nothing before the header. Rows are turned one by one; what ends them ends here too.
 */
final class PlainRows extends BlockInput {

    private static final int LARGEST_CELL = 1 << 24;
    private static final String OPEN_QUOTE = "\"";
    private static final byte[] NOTHING = {};

    private final Iterator<Grid.Line> rows;
    private final Form form;
    private int line = 1;
    private byte[] bytes = NOTHING;
    private int at;

    private PlainRows(Iterator<Grid.Line> rows, Form form) {
        this.rows = rows;
        this.form = form;
    }

    /** A text in this form; it is left open. */
    static InputStream of(InputStream text, Form form) {
        Reader decoded = new InputStreamReader(
                text,
                form.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(form.separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * LARGEST_CELL)
                .build(
                        CsvRecordHandler.of(
                                cells -> cells.maxFieldSize(LARGEST_CELL).maxRecordSize(2 * LARGEST_CELL)),
                        new WithoutMark(decoded));
        return new PlainRows(
                records.stream()
                        .map(record -> new Grid.Line((int) record.getStartingLineNumber(), record.getFields()))
                        .iterator(),
                form);
    }

    /** The cells of a sheet, in which a row ends with its last filled cell. */
    static InputStream of(Grid cells, Form form) {
        int width = cells.lines().stream()
                .filter(line -> line.number() == form.headerLine())
                .mapToInt(line -> filled(line).size())
                .max()
                .orElse(0);
        return new PlainRows(
                cells.lines().stream().map(line -> wide(line, width)).iterator(), form);
    }

    private static List<String> filled(Grid.Line line) {
        int end = line.cells().size();
        while (end > 0 && line.cells().get(end - 1).isEmpty()) {
            end--;
        }
        return line.cells().subList(0, end);
    }

    private static Grid.Line wide(Grid.Line line, int width) {
        List<String> wide = new ArrayList<>(filled(line));
        while (!wide.isEmpty() && wide.size() < width) {
            wide.add("");
        }
        return new Grid.Line(line.number(), wide);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == bytes.length) {
            if (!next()) {
                return -1;
            }
        }
        int taken = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, taken);
        at += taken;
        return taken;
    }

    private boolean next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            Grid.Line row = rows.next();
            bytes = text(row).getBytes(StandardCharsets.UTF_8);
        } catch (CsvParseException malformed) {
            // A quote that stays open tells the reader that nobody can be counted from here on.
            bytes = OPEN_QUOTE.getBytes(StandardCharsets.UTF_8);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        at = 0;
        return true;
    }

    /** A row with the line ends that bring it to its own line; empty lines count for nobody. */
    private String text(Grid.Line row) {
        if (row.number() < form.headerLine() || (row.cells().size() < 2 && row.filled() == 0)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (; line < row.number(); line++) {
            text.append('\n');
        }
        List<String> cells = new ArrayList<>(row.cells());
        if (row.number() == form.headerLine()) {
            cells.replaceAll(name -> form.names().getOrDefault(name, name));
        }
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            text.append(column == 0 ? "" : ",")
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
            line += (int) cell.chars().filter(unit -> unit == '\n').count();
        }
        line++;
        return text.append('\n').toString();
    }
}
