package org.ediframework.io.cells;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name as it stands on its tab
 * @param isHidden whether it is not shown
 * @param rows those that have cells, from top to bottom
 * @param merges cells that were made one
 * @param hasConditionalColours whether rules colour its cells, which no cell knows of
 */
public record CellSheet(
        String name, boolean isHidden, List<CellRow> rows, List<Merge> merges, boolean hasConditionalColours) {

    /** A sheet. */
    public CellSheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /**
     * Cells that were made one, which the first of them holds.
     *
     * @param firstRow counted from 1
     * @param lastRow counted from 1
     * @param firstColumn counted from 0
     * @param lastColumn counted from 0
     */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether a cell is one of those below its first row, which are not shown. */
        public boolean isOver(int row, int column) {
            return firstRow < row && lastRow >= row && firstColumn <= column && lastColumn >= column;
        }

        /** How many columns it takes. */
        public int width() {
            return lastColumn - firstColumn + 1;
        }
    }

    /** The name of a cell as formulas write it, for example {@code F7}. */
    public static String cellName(int row, int column) {
        return columnName(column) + row;
    }

    /** The letters of a column, counted from 0. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /** The name of a sheet as formulas write it: in quotes unless it is one plain word. */
    public static String quoted(String sheet) {
        return sheet.matches("[A-Za-z_][A-Za-z0-9_]*") && !sheet.matches("(?i)[a-z]{1,3}\\d+|r\\d*c?\\d*|true|false")
                ? sheet
                : "'" + sheet.replace("'", "''") + "'";
    }
}
