package org.ediframework.io.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number counted from 1, as spreadsheets show it
 * @param isHidden whether it is not shown
 * @param cells those that hold something or are filled with a colour, from left to right
 */
public record CellRow(int number, boolean isHidden, List<Cell> cells) {

    /** A row. */
    public CellRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, counted from 0; null where there is none. */
    public @Nullable Cell find(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** What the cell in this column holds, counted from 0; empty where there is none. */
    public String text(int column) {
        Cell cell = find(column);
        return cell == null ? "" : cell.text();
    }

    /** How many cells hold a value. */
    public int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.isFilled() ? 1 : 0;
        }
        return filled;
    }
}
