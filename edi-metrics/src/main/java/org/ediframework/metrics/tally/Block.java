package org.ediframework.metrics.tally;

import java.util.Arrays;

/**
 * The codes of up to {@value #ROWS} people, dimension by dimension: small enough to stay in the processor's cache while
 * every cube reads it.
 */
final class Block {

    static final int ROWS = 2_048;

    /** The largest code a narrow column holds. */
    static final int LARGEST_NARROW_CODE = Short.MAX_VALUE;

    private static final short[] NOT_NARROW = {};
    private static final int[] NOT_WIDE = {};

    /** By dimension; of length 0 where the dimension is wide. */
    final short[][] narrow;

    /** By dimension; of length 0 where the dimension is narrow. */
    final int[][] wide;

    /** Working space of the cubes: the cell of every row. */
    final short[] packed = new short[ROWS];

    private int[] indices = NOT_WIDE;

    int rows;

    Block(int dimensions) {
        narrow = new short[dimensions][ROWS];
        wide = new int[dimensions][];
        Arrays.fill(wide, NOT_WIDE);
    }

    boolean isWide(int dimension) {
        return wide[dimension].length != 0;
    }

    /** Makes room for codes above {@value #LARGEST_NARROW_CODE}; what is there stays. */
    void widen(int dimension) {
        if (isWide(dimension)) {
            return;
        }
        int[] widened = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            widened[row] = narrow[dimension][row];
        }
        wide[dimension] = widened;
        narrow[dimension] = NOT_NARROW;
    }

    /** Working space for cubes of more cells than a packed index can name; taken only once one exists. */
    int[] indices() {
        if (indices.length == 0) {
            indices = new int[ROWS];
        }
        return indices;
    }

    /** Everybody not recorded, nobody counted: ready for the next people. */
    void clear() {
        for (int dimension = 0; dimension < narrow.length; dimension++) {
            Arrays.fill(narrow[dimension], (short) 0);
            Arrays.fill(wide[dimension], 0);
        }
        rows = 0;
    }

    /** What the block takes for every dimension, in bytes, while all are narrow. */
    static long bytes(int dimensions) {
        return (dimensions + 1L) * ROWS * Short.BYTES;
    }
}
