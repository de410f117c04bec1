package org.ediframework.metrics.disclosure;

/** Where a cell stands in its table; later ones are looked at more, and dearer to withhold. */
enum Standing {
    INNER(1000),
    /** A group of a dimension that is summed over nowhere. */
    SUBTOTAL(1200),
    /** Summed over a dimension. */
    MARGIN(3000),
    /** Summed over all. */
    GRAND_TOTAL(10_000);

    /**
     * A range is more often reached through large counts, so preferring small ones costs a cell now and then where only
     * a second value is asked for, and saves some where a range is.
     */
    private static final long PER_DOUBLING = 20;

    private final long cost;

    Standing(long cost) {
        this.cost = cost;
    }

    /** What withholding a count costs. */
    long costOf(long count, Protection protection) {
        long doublings = (long) Long.SIZE - Long.numberOfLeadingZeros(count);
        return protection == Protection.RANGE ? cost + PER_DOUBLING * doublings : cost;
    }
}
