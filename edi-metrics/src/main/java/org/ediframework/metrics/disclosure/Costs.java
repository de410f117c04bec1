package org.ediframework.metrics.disclosure;

/** What withholding a count costs: one cell is one cell, and among equals the larger count is published. */
final class Costs {

    private static final long CELL = 1000;

    /**
     * A range is more often reached through large counts, so preferring small ones costs a cell now and then where only
     * a second value is asked for, and saves some where a range is.
     */
    private static final long PER_DOUBLING = 50;

    private Costs() {}

    static long of(long count, Protection protection) {
        long doublings = (long) Long.SIZE - Long.numberOfLeadingZeros(count);
        return protection == Protection.RANGE ? CELL + PER_DOUBLING * doublings : CELL;
    }
}
