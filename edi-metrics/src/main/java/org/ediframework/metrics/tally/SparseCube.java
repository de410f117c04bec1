package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * Counts by cell number in an open-addressing hash table, for products of which few cells are ever met: schools by
 * postcode, or many dimensions at once.
 */
final class SparseCube extends Cube {

    private static final int SMALLEST = 1 << 12;
    private static final long BYTES_PER_SLOT = 2L * Long.BYTES;
    private static final int LARGEST = 1 << 29;

    /** Spreads neighbouring cells over the table: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    static final long SMALLEST_BYTES = SMALLEST * BYTES_PER_SLOT;

    private static final long FREE = -1;

    private final MemoryLimit memory;
    private long[] cells = emptyCells(SMALLEST);
    private long[] counts = new long[SMALLEST];
    private int used;

    SparseCube(int[] dimensions, int[] sizes, MemoryLimit memory) {
        super(dimensions, sizes);
        this.memory = memory;
    }

    private static long[] emptyCells(int capacity) {
        long[] cells = new long[capacity];
        Arrays.fill(cells, FREE);
        return cells;
    }

    @Override
    void count(Block block, int by) {
        for (int row = 0; row < block.rows; row++) {
            long cell = 0;
            for (int k = 0; k < dimensions.length; k++) {
                int dimension = dimensions[k];
                int code = block.isWide(dimension) ? block.wide[dimension][row] : block.narrow[dimension][row];
                cell = cell * sizes[k] + code;
            }
            add(cell, by);
        }
    }

    @Override
    void add(long cell, long count) {
        int slot = slotOf(cell);
        if (cells[slot] == FREE) {
            if (used >= cells.length / 2) {
                grow();
                slot = slotOf(cell);
            }
            cells[slot] = cell;
            used++;
        }
        counts[slot] += count;
    }

    private int slotOf(long cell) {
        int mask = cells.length - 1;
        int slot = (int) ((cell * SPREAD) >>> 32) & mask;
        while (cells[slot] != cell && cells[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        if (cells.length >= LARGEST) {
            throw new TallyTooLargeException("The table over " + memory.names(dimensions) + " has " + used
                    + " cells with people in them, the most that are counted. Count fewer dimensions together.");
        }
        // While the old table is emptied into the new one both are held.
        long before = bytes();
        memory.reserve(2 * before, dimensions);
        long[] oldCells = cells;
        long[] oldCounts = counts;
        cells = emptyCells(oldCells.length * 2);
        counts = new long[cells.length];
        for (int i = 0; i < oldCells.length; i++) {
            if (oldCells[i] != FREE) {
                int slot = slotOf(oldCells[i]);
                cells[slot] = oldCells[i];
                counts[slot] = oldCounts[i];
            }
        }
        memory.release(before);
    }

    @Override
    void forEach(CellConsumer consumer) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != FREE && counts[i] != 0) {
                consumer.accept(cells[i], counts[i]);
            }
        }
    }

    @Override
    long bytes() {
        return cells.length * BYTES_PER_SLOT;
    }
}
