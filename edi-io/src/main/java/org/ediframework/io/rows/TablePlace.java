package org.ediframework.io.rows;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Location;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.table.Table;

/**
 * Where a table stands in a file, or on a sheet of a workbook, for findings.
 *
 * @param file the name that findings give
 * @param sheet the name of the sheet; absent where the file is the table
 * @param headerLine the line of the header, counted from 1
 * @param columns where the columns of the table stand, counted from 0
 * @param headers what the columns are called there
 * @param uprightRows where the names stand that are below each other and not beside each other, each with its value to the
 *     right; empty for a table with a row for each thing
 */
public record TablePlace(
        String file,
        Optional<String> sheet,
        int headerLine,
        List<Integer> columns,
        List<String> headers,
        List<Integer> uprightRows) {

    /** A place. */
    public TablePlace {
        columns = List.copyOf(columns);
        headers = List.copyOf(headers);
        uprightRows = List.copyOf(uprightRows);
    }

    /** The place of a table in a file of its own. */
    public static TablePlace ofFile(String file) {
        return new TablePlace(file, Optional.empty(), 1, List.of(), List.of(), List.of());
    }

    /** The place of a table on a sheet. */
    public static TablePlace ofSheet(String file, String sheet, List<Integer> uprightRows) {
        return new TablePlace(file, Optional.of(sheet), 1, List.of(), List.of(), uprightRows);
    }

    /** The same, with these columns. */
    TablePlace with(int line, List<Integer> at, List<String> called) {
        return new TablePlace(file, sheet, line, at, called, uprightRows);
    }

    /** The table as a whole. */
    public Location whole() {
        Location.Builder location = Location.builder().file(file);
        sheet.ifPresent(name -> location.cell(cellName(name, headerLine, 0)));
        return location.build();
    }

    /** A line of the file or sheet. */
    public Location line(int line) {
        Location.Builder location = Location.builder().file(file).line(line).row(line);
        sheet.ifPresent(name -> location.cell(cellName(name, line, 0)));
        return location.build();
    }

    /** The cell of a line in a column of the file or sheet, counted from 0, which has this header. */
    public Location at(int tableLine, int tableColumn, String header) {
        boolean isUpright = !uprightRows.isEmpty();
        int line = isUpright ? uprightRows.get(tableColumn) : tableLine;
        int column = isUpright ? tableLine - 1 : tableColumn;
        Location.Builder location =
                Location.builder().file(file).line(line).row(line).columnNumber(column + 1);
        sheet.ifPresent(name -> location.cell(cellName(name, line, column)));
        return (header.isEmpty() ? location : location.header(header)).build();
    }

    /** The header of a column of the table, counted from 1. */
    Location header(int number) {
        return at(headerLine, columnAt(number), headerAt(number));
    }

    /** A cell, as far as its row and its column, counted from 1 in the table, are known. */
    Location cell(Optional<Table.Row> row, Optional<Integer> number) {
        if (!uprightRows.isEmpty()) {
            return number.map(column -> at(row.isPresent() ? 2 : 1, columnAt(column), headerAt(column)))
                    .orElseGet(this::whole);
        }
        Location.Builder location = Location.builder().file(file);
        row.ifPresent(read -> location.line(read.line()).row(sheet.isEmpty() ? read.number() : read.line()));
        number.ifPresent(column -> location.columnNumber(columnAt(column) + 1));
        number.map(this::headerAt).filter(header -> !header.isEmpty()).ifPresent(location::header);
        if (sheet.isPresent() && row.isPresent()) {
            location.cell(cellName(
                    sheet.get(), row.get().line(), number.map(this::columnAt).orElse(0)));
        }
        return location.build();
    }

    private int columnAt(int number) {
        return number <= columns.size() ? columns.get(number - 1) : number - 1;
    }

    private String headerAt(int number) {
        return number <= headers.size() ? headers.get(number - 1) : "";
    }

    private static String cellName(String sheet, int line, int column) {
        return CellSheet.quoted(sheet) + "!" + CellSheet.cellName(line, column);
    }
}
