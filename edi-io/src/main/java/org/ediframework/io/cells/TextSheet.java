package org.ediframework.io.cells;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.table.Grid;

/** A delimited text as the one sheet of a workbook: every cell a text, none of them coloured, merged or hidden. */
public final class TextSheet {

    private TextSheet() {}

    /** A workbook with this sheet alone. */
    public static Workbook of(String name, Grid grid) {
        List<CellRow> rows = new ArrayList<>();
        for (Grid.Line line : grid.lines()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < line.cells().size(); column++) {
                if (!line.cell(column).isEmpty()) {
                    cells.add(new Cell(column, Cell.Kind.TEXT, line.cell(column), Style.PLAIN, false));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new CellRow(line.number(), false, cells));
            }
        }
        return new Workbook(List.of(new CellSheet(name, false, rows, List.of(), false)), List.of());
    }
}
