package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Grid;

/**
 * Refuses rows and columns of which nobody can tell what they say: cells that may stand under another header, and columns of
 * one name.
 *
 * @param columns those that are read
 */
record DoubtfulCells(FoundTable table, List<Column> columns, TableTalk talk) {

    /** A row that has more cells than the header, or ends before the last column of figures, may be shifted. */
    void refuseShifted(Grid.Line row) {
        int width = table.header().cells().size();
        boolean isLong = row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream().anyMatch(cell -> !cell.isEmpty());
        int last = columns.stream()
                .filter(Column::isNumeric)
                .mapToInt(Column::index)
                .max()
                .orElse(-1);
        boolean isShort = row.cells().size() <= last
                && row.cells().size() < width
                && columns.stream().filter(Column::isNumeric).count() == 1;
        if (isLong || isShort) {
            talk.refuse(
                    row.number(),
                    StructureRule.FIELD_COUNT,
                    "",
                    Integer.toString(row.cells().size()),
                    Integer.toString(width));
        }
    }

    /** A column that is read must be the only one of its name. */
    void refuseTwins(List<Column> figures, Optional<Column> by) {
        List<Column> read = new ArrayList<>(by.stream().toList());
        if (figures.size() == 1) {
            read.addAll(figures);
        }
        for (Column column : read) {
            columns.stream()
                    .filter(other -> other.index() > column.index()
                            && other.block().equals(column.block())
                            && other.isNamed(column.name()))
                    .findFirst()
                    .ifPresent(twin -> talk.refuseCell(
                            table.header(), twin, StructureRule.DUPLICATE_PROPERTY, ".header", twin.name()));
        }
    }
}
