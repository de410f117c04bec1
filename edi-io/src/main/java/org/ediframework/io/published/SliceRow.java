package org.ediframework.io.published;

import java.util.Optional;
import org.ediframework.io.table.Grid;

/**
 * One figure of the slice that was asked for.
 *
 * @param line the line that it stands on
 * @param column the column that it stands in
 * @param population who is counted, where a column says so
 * @param place where, by code or name
 * @param characteristic what people are counted by, as the table names it
 * @param category the label, as written
 */
record SliceRow(
        Grid.Line line,
        Column column,
        Optional<String> population,
        Optional<String> place,
        String characteristic,
        String category) {

    /** The same in this place. */
    SliceRow in(String named) {
        return new SliceRow(line, column, population, Optional.of(named), characteristic, category);
    }

    CellValue value() {
        return CellValue.of(line.cell(column.index()));
    }
}
