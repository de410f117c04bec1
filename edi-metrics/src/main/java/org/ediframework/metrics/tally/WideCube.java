package org.ediframework.metrics.tally;

import java.util.Arrays;

/** An array of more cells than 16 bits can name, or over a dimension of more codes. */
final class WideCube extends DenseCube {

    WideCube(int[] dimensions, int[] sizes, int cells) {
        super(dimensions, sizes, cells);
    }

    @Override
    void count(Block block, int by) {
        int rows = block.rows;
        expect(rows);
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
        Kernels.increment(recent, indices, rows, by);
    }
}
