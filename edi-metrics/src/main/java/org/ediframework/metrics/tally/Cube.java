package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * Counts over a few dimensions at once, from which the requested tables over them are summed out afterwards. Cells are
 * numbered row by row, the last dimension fastest; every dimension has room for {@code sizes} codes, code 0 included.
 */
abstract sealed class Cube permits DenseCube, SparseCube {

    /** A cube with more cells counts in a hash table of the cells met: 8 MiB. */
    static final long LARGEST_DENSE = 1 << 21;

    /** Positions of the dimensions in the request, ascending. */
    final int[] dimensions;

    final int[] sizes;

    Cube(int[] dimensions, int[] sizes) {
        this.dimensions = dimensions;
        this.sizes = sizes;
    }

    /** An empty cube of the kind that suits its number of cells, paid for from the memory limit. */
    static Cube create(int[] dimensions, int[] capacities, MemoryLimit memory) {
        int[] sizes = Arrays.stream(dimensions).map(d -> capacities[d]).toArray();
        long cells = cells(sizes);
        if (cells == Long.MAX_VALUE) {
            throw new TallyTooLargeException("A table over " + memory.names(dimensions) + " would have more than "
                    + Long.MAX_VALUE + " cells. Count fewer dimensions together.");
        }
        memory.reserve(bytesAtFirst(cells), dimensions);
        if (cells > LARGEST_DENSE) {
            return new SparseCube(dimensions, sizes, memory);
        }
        boolean narrow = Arrays.stream(sizes).allMatch(size -> size <= Block.LARGEST_NARROW_CODE + 1);
        return narrow && cells <= Planner.MOST_CELLS
                ? new PackedCube(dimensions, sizes, (int) cells)
                : new WideCube(dimensions, sizes, (int) cells);
    }

    /** The product, or {@link Long#MAX_VALUE} when it is not smaller than that. */
    static long cells(int[] sizes) {
        long cells = 1;
        for (int size : sizes) {
            if (cells > Long.MAX_VALUE / size) {
                return Long.MAX_VALUE;
            }
            cells *= size;
        }
        return cells;
    }

    static long bytesAtFirst(long cells) {
        return cells > LARGEST_DENSE ? SparseCube.SMALLEST_BYTES : cells * Integer.BYTES;
    }

    /** Counts the people of a block; {@code by} is 1, or -1 to take them out again. */
    abstract void count(Block block, int by);

    /** Adds to one cell. */
    abstract void add(long cell, long count);

    /** Calls back for every cell with people in it. */
    abstract void forEach(CellConsumer consumer);

    /** What the counts take, as reserved from the memory limit. */
    abstract long bytes();

    /** Receives one cell with people in it. */
    interface CellConsumer {
        void accept(long cell, long count);
    }

    /** Writes the codes of a cell, in the order of {@link #dimensions}. */
    final void locate(long cell, int[] codes) {
        long rest = cell;
        for (int k = sizes.length - 1; k > 0; k--) {
            long quotient = rest / sizes[k];
            codes[k] = (int) (rest - quotient * sizes[k]);
            rest = quotient;
        }
        codes[0] = (int) rest;
    }

    /**
     * Adds this cube's people to another over some of the same dimensions.
     *
     * @param recode by dimension of the request, the target's code of each code; an empty array keeps the codes
     */
    final void addTo(Cube target, int[][] recode) {
        int[] from = new int[target.dimensions.length];
        for (int k = 0; k < from.length; k++) {
            from[k] = Arrays.binarySearch(dimensions, target.dimensions[k]);
        }
        int[] codes = new int[dimensions.length];
        forEach((cell, count) -> {
            locate(cell, codes);
            long targetCell = 0;
            for (int k = 0; k < from.length; k++) {
                int[] map = recode[target.dimensions[k]];
                int code = codes[from[k]];
                targetCell = targetCell * target.sizes[k] + (map.length == 0 ? code : map[code]);
            }
            target.add(targetCell, count);
        });
    }
}
