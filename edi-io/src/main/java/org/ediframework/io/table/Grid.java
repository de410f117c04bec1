package org.ediframework.io.table;

import java.util.List;

/**
 * The cells of a file or sheet as they stand, blank lines among them, whatever any of them means.
 *
 * @param lines in their order
 */
public record Grid(List<Line> lines) {

    /** A grid. */
    public Grid {
        lines = List.copyOf(lines);
    }

    /**
     * A line of cells.
     *
     * @param number on which it begins in the file, counted from 1
     * @param cells without blanks around them; an empty cell is an empty text
     */
    public record Line(int number, List<String> cells) {

        /** A line. */
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell in this column, counted from 0; empty behind the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How many cells hold anything. */
        public int filled() {
            int filled = 0;
            for (String cell : cells) {
                filled += cell.isEmpty() ? 0 : 1;
            }
            return filled;
        }
    }
}
