package org.ediframework.metrics.disclosure;

/** What withholding a count costs: one cell is one cell, and a larger count tells more. */
final class Costs {

    private static final long CELL = 1000;
    private static final long PER_DOUBLING = 2;

    private Costs() {}

    static long of(long count) {
        return CELL + PER_DOUBLING * (Long.SIZE - Long.numberOfLeadingZeros(count));
    }
}
