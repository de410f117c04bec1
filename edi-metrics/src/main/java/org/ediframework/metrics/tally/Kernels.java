package org.ediframework.metrics.tally;

/**
 * The inner loops. Each is one array operation over equal positions without offset or call, which is the form that the
 * JIT compiler turns into vector instructions; only {@link #increment} touches memory at random.
 */
final class Kernels {

    private Kernels() {}

    /**
     * {@code packed = packed × size + codes}. Computed in 16 bits: as the cells of a packed cube fit in 16 bits, so does
     * the result, read without sign.
     */
    static void append(short[] packed, int size, short[] codes, int rows) {
        for (int i = 0; i < rows; i++) {
            packed[i] = (short) (packed[i] * size);
        }
        for (int i = 0; i < rows; i++) {
            packed[i] = (short) (packed[i] + codes[i]);
        }
    }

    static void append(int[] indices, int size, short[] codes, int rows) {
        for (int i = 0; i < rows; i++) {
            indices[i] = indices[i] * size + codes[i];
        }
    }

    static void append(int[] indices, int size, int[] codes, int rows) {
        for (int i = 0; i < rows; i++) {
            indices[i] = indices[i] * size + codes[i];
        }
    }

    static void increment(int[] counts, short[] packed, int rows, int by) {
        for (int i = 0; i < rows; i++) {
            counts[packed[i] & 0xFFFF] += by;
        }
    }

    static void increment(int[] counts, int[] indices, int rows, int by) {
        for (int i = 0; i < rows; i++) {
            counts[indices[i]] += by;
        }
    }

    /** Makes {@code faults} negative at every row whose code is below 0 or above the largest allowed. */
    static void markFaults(short[] faults, short[] codes, int largest, int rows) {
        for (int i = 0; i < rows; i++) {
            faults[i] = (short) (faults[i] | codes[i]);
        }
        for (int i = 0; i < rows; i++) {
            faults[i] = (short) (faults[i] | (largest - codes[i]));
        }
    }

    static boolean hasFault(short[] faults, int rows) {
        int all = 0;
        for (int i = 0; i < rows; i++) {
            all |= faults[i];
        }
        return all < 0;
    }
}
