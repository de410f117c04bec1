package org.ediframework.io.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.ProtectedCell;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedCell;
import org.ediframework.metrics.disclosure.RoundedTable;

/**
 * A protected table as CSV: a column for each dimension, {@code count} and, unless it is for the public, {@code status};
 * a row for every cell, margins marked {@code Total}. A withheld count is {@code [c]}, a small rounded one its marker.
 */
public final class ProtectionCsv {

    /** What stands in place of a withheld count. */
    public static final String WITHHELD = "[c]";

    private ProtectionCsv() {}

    /** The table with the status of each cell, which tells more than the public needs to know. */
    public static String write(ProtectedTable table) {
        List<String> dimensions = table.getTable().getDimensions();
        List<List<String>> rows = new ArrayList<>();
        for (ProtectedCell cell : table.getCells()) {
            rows.add(row(
                    dimensions,
                    cell.cell(),
                    shown(cell),
                    Optional.of(cell.status().name().toLowerCase(Locale.ROOT))));
        }
        return write(dimensions, true, rows);
    }

    /** The table as it may be published. */
    public static String writePublic(ProtectedTable table) {
        List<String> dimensions = table.getTable().getDimensions();
        List<List<String>> rows = new ArrayList<>();
        for (ProtectedCell cell : table.getCells()) {
            rows.add(row(dimensions, cell.cell(), shown(cell), Optional.empty()));
        }
        return write(dimensions, false, rows);
    }

    /** A rounded table, which has no status. */
    public static String write(RoundedTable table) {
        List<String> dimensions = table.getDimensions();
        List<List<String>> rows = new ArrayList<>();
        for (RoundedCell cell : table.getCells()) {
            rows.add(row(dimensions, cell.cell(), shown(cell), Optional.empty()));
        }
        return write(dimensions, false, rows);
    }

    /** The figure or what stands in its place. */
    static String shown(ProtectedCell cell) {
        return cell.count().isPresent() ? Long.toString(cell.count().getAsLong()) : WITHHELD;
    }

    /** The figure or what stands in its place. */
    static String shown(RoundedCell cell) {
        return cell.figure().isPresent()
                ? Long.toString(cell.figure().getAsLong())
                : cell.marker().orElse(WITHHELD);
    }

    private static List<String> row(List<String> dimensions, CellAddress cell, String shown, Optional<String> status) {
        List<String> row = new ArrayList<>();
        dimensions.forEach(dimension -> row.add(cell.getCode(dimension)));
        row.add(shown);
        status.ifPresent(row::add);
        return row;
    }

    private static String write(List<String> dimensions, boolean hasStatus, List<List<String>> rows) {
        List<String> header = new ArrayList<>(dimensions);
        header.add("count");
        if (hasStatus) {
            header.add("status");
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be written.", impossible);
        }
        return text.toString();
    }
}
