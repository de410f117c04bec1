package org.ediframework.metrics.tally;

/** The fast one: at most 65,536 cells, so that the cell of a person is one 16-bit number. */
final class PackedCube extends DenseCube {

    PackedCube(int[] dimensions, int[] sizes, int cells) {
        super(dimensions, sizes, cells);
    }

    @Override
    void count(Block block, int by) {
        int rows = block.rows;
        expect(rows);
        short[] packed = block.packed;
        if (dimensions.length == 1) {
            packed = block.narrow[dimensions[0]];
        } else {
            System.arraycopy(block.narrow[dimensions[0]], 0, packed, 0, rows);
        }
        for (int k = 1; k < dimensions.length; k++) {
            Kernels.append(packed, sizes[k], block.narrow[dimensions[k]], rows);
        }
        Kernels.increment(recent, packed, rows, by);
    }
}
