package org.ediframework.io.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * A representation table as CSV, a row for each category: places, characteristics and categories as given, counts as
 * whole numbers, shares, gaps and ratios as fractions with six decimals, p-values with six significant digits,
 * {@code robust} as {@code true} or {@code false}. What is absent is empty; the reasons are in the JSON form.
 */
public final class RepresentationCsv {

    private static final List<RepresentationColumn> COLUMNS = List.of(RepresentationColumn.values());

    private RepresentationCsv() {}

    /** The header and the rows, lines ended by LF. */
    public static String write(RepresentationTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS.stream().map(RepresentationColumn::header).toList());
            table.rows()
                    .forEach(row -> csv.writeRecord(COLUMNS.stream()
                            .map(column -> column.of(row).written().find().orElse(""))
                            .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be written.", impossible);
        }
        return text.toString();
    }
}
