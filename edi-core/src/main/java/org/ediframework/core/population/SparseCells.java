package org.ediframework.core.population;

import java.util.Arrays;

/** The non-zero cells in ascending order beside their counts. */
final class SparseCells implements Cells {

    private final long[] cells;
    private final long[] counts;

    /** Takes both arrays over; nobody else may keep them. */
    SparseCells(long[] cellsAscending, long[] counts) {
        this.cells = cellsAscending;
        this.counts = counts;
    }

    @Override
    public long get(long cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : counts[at];
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int i = 0; i < cells.length; i++) {
            visitor.visit(cells[i], counts[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseCells that
                && Arrays.equals(cells, that.cells)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cells) + Arrays.hashCode(counts);
    }
}
