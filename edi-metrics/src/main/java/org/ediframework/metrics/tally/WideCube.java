package org.ediframework.metrics.tally;

import java.util.Arrays;

/** An array of more cells than 16 bits can name, or over a dimension of more codes. */
final class WideCube extends Cube {

    private final DenseCounts counts;

    WideCube(int[] dimensions, int[] sizes, int cells) {
        super(dimensions, sizes);
        this.counts = new DenseCounts(cells);
    }

    @Override
    void count(Block block, int by) {
        int rows = block.rows;
        counts.expect(rows);
        int[] indices = block.indices();
        Arrays.fill(indices, 0, rows, 0);
        for (int k = 0; k < dimensions.length; k++) {
            int dimension = dimensions[k];
            if (block.isWide(dimension)) {
                Kernels.append(indices, sizes[k], block.wide[dimension], rows);
            } else {
                Kernels.append(indices, sizes[k], block.narrow[dimension], rows);
            }
        }
        Kernels.increment(counts.recent, indices, rows, by);
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
