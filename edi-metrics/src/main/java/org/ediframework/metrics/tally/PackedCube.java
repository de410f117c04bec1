package org.ediframework.metrics.tally;

/** The fast one: at most 65,536 cells, so that the cell of a person is one 16-bit number. */
final class PackedCube extends Cube {

    private final DenseCounts counts;

    PackedCube(int[] dimensions, int[] sizes, int cells) {
        super(dimensions, sizes);
        this.counts = new DenseCounts(cells);
    }

    @Override
    void count(Block block, int by) {
        int rows = block.rows;
        counts.expect(rows);
        short[] packed = block.packed;
        if (dimensions.length == 1) {
            packed = block.narrow[dimensions[0]];
        } else {
            System.arraycopy(block.narrow[dimensions[0]], 0, packed, 0, rows);
        }
        for (int k = 1; k < dimensions.length; k++) {
            Kernels.append(packed, sizes[k], block.narrow[dimensions[k]], rows);
        }
        Kernels.increment(counts.recent, packed, rows, by);
    }

    @Override
    void add(long cell, long count) {
        counts.add((int) cell, count);
    }

    @Override
    void forEach(CellConsumer consumer) {
        counts.forEach(consumer);
    }

    @Override
    long bytes() {
        return counts.bytes();
    }
}
