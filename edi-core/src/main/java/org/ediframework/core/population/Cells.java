package org.ediframework.core.population;

/**
 * The counts of a table by cell number. Which of the two forms is used follows from the number of cells and of non-zero
 * counts alone, so equal tables always have equal storage.
 */
sealed interface Cells permits DenseCells, SparseCells {

    /** Below this many cells an array is small whatever it holds: 512 KiB. */
    long ALWAYS_DENSE = 1 << 16;

    /** A sparse cell costs two longs and a search; up to this share of non-zero cells it is the smaller form. */
    long SPARSE_BELOW_ONE_IN = 4;

    /** No array is longer. */
    long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    static boolean isDense(long cells, long nonZero) {
        return cells <= ALWAYS_DENSE || (cells <= LONGEST_ARRAY && nonZero >= cells / SPARSE_BELOW_ONE_IN);
    }

    long get(long cell);

    /** Calls back for each non-zero count in ascending order of cells. */
    void forEach(Visitor visitor);

    /** Receives one non-zero count. */
    interface Visitor {
        void visit(long cell, long count);
    }
}
