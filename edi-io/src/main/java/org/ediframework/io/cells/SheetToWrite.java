package org.ediframework.io.cells;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param name of at most 31 characters, none of {@code [ ] : * ? / \}
 * @param columns from left to right
 * @param rows from top to bottom, no row longer than there are columns
 * @param frozenRows how many rows stay in sight
 * @param frozenColumns how many columns stay in sight
 * @param drops the lists to choose from
 */
public record SheetToWrite(
        String name,
        List<Column> columns,
        List<List<Value>> rows,
        int frozenRows,
        int frozenColumns,
        List<Drop> drops) {

    /** How cells look. */
    public enum Look {
        PLAIN(0),
        HEADING(1),
        HEADER(2),
        TEXT(3),
        DAY(4),
        NUMBER(5);

        private final int number;

        Look(int number) {
            this.number = number;
        }

        /** Its number among the styles of the workbook. */
        int number() {
            return number;
        }
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param look of cells in which nothing has been written yet
     */
    public record Column(int width, Look look) {}

    /** What a cell holds; nothing where the text is empty. A day is written as {@code 2027-03-31}. */
    public record Value(Look look, String text) {}

    /**
     * A list to choose from.
     *
     * @param column for which it is, counted from 0
     * @param row for which it is, counted from 1; 0 for all below the header
     * @param source the cells that hold the list, as formulas write them
     * @param isStrict whether nothing else can be typed
     * @param hint shown beside the cell
     */
    public record Drop(int column, int row, String source, boolean isStrict, String hint) {}

    /** A sheet to be written. */
    public SheetToWrite {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        drops = List.copyOf(drops);
    }
}
