package org.ediframework.core.population;

import java.util.Arrays;

/** One long for every cell. */
final class DenseCells implements Cells {

    private final long[] counts;

    /** Takes the array over; nobody else may keep it. */
    DenseCells(long[] counts) {
        this.counts = counts;
    }

    @Override
    public long get(long cell) {
        return counts[(int) cell];
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] != 0) {
                visitor.visit(cell, counts[cell]);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DenseCells that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
