package org.ediframework.core.population;

import java.util.Arrays;

/** Adds counts to cells: into an array while the table is small, into a hash table of the cells met when it is not. */
final class CellCounter {

    /** Up to here counting into an array (8 MiB) beats hashing even when few cells are met. */
    private static final long COUNT_DENSE_UP_TO = 1 << 20;

    private static final long EMPTY = -1;

    private final Layout layout;
    private final boolean dense;
    private long[] keys;
    private long[] counts;
    private int used;
    private long total;

    CellCounter(Layout layout) {
        this.layout = layout;
        this.dense = layout.getCells() <= COUNT_DENSE_UP_TO;
        this.keys = dense ? new long[0] : emptyKeys(1 << 10);
        this.counts = new long[dense ? (int) layout.getCells() : keys.length];
    }

    private static long[] emptyKeys(int capacity) {
        long[] keys = new long[capacity];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    long getTotal() {
        return total;
    }

    void add(long cell, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of people is negative: " + count + ". Counts are 0 or more.");
        }
        if (count == 0) {
            return;
        }
        // No cell exceeds the total, so one check guards them all.
        total = exactSum(layout, total, count);
        if (dense) {
            counts[(int) cell] += count;
        } else {
            // Finding the slot may replace the array, so it comes first.
            int slot = slotOf(cell);
            counts[slot] += count;
        }
    }

    static long exactSum(Layout layout, long total, long count) {
        if (total > Long.MAX_VALUE - count) {
            throw new ArithmeticException("The counts of the table over " + layout.names() + " add up to more than "
                    + Long.MAX_VALUE + ", the largest count.");
        }
        return total + count;
    }

    private int slotOf(long cell) {
        int slot = probe(keys, cell);
        if (keys[slot] == EMPTY) {
            if (used >= keys.length / 2) {
                grow();
                slot = probe(keys, cell);
            }
            keys[slot] = cell;
            used++;
        }
        return slot;
    }

    /** The slot of the cell, or the empty one where it belongs. */
    private static int probe(long[] keys, long cell) {
        long mixed = cell * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ (mixed >>> 32)) & (keys.length - 1);
        while (keys[slot] != EMPTY && keys[slot] != cell) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = emptyKeys(Math.multiplyExact(oldKeys.length, 2));
        counts = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = probe(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** A copy of what was counted so far. */
    Cells toCells() {
        if (dense) {
            return ofDense(counts.clone());
        }
        long[] cells = Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
        long[] sorted = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            sorted[i] = counts[probe(keys, cells[i])];
        }
        if (!Cells.isDense(layout.getCells(), cells.length)) {
            return new SparseCells(cells, sorted);
        }
        long[] all = new long[(int) layout.getCells()];
        for (int i = 0; i < cells.length; i++) {
            all[(int) cells[i]] = sorted[i];
        }
        return new DenseCells(all);
    }

    /** Takes the array over, in whichever form the table needs. */
    static Cells ofDense(long[] counts) {
        int nonZero = 0;
        for (long count : counts) {
            if (count != 0) {
                nonZero++;
            }
        }
        if (Cells.isDense(counts.length, nonZero)) {
            return new DenseCells(counts);
        }
        long[] cells = new long[nonZero];
        long[] values = new long[nonZero];
        int next = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] != 0) {
                cells[next] = cell;
                values[next++] = counts[cell];
            }
        }
        return new SparseCells(cells, values);
    }
}
