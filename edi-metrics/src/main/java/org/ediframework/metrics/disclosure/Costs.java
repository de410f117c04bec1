package org.ediframework.metrics.disclosure;

/** What withholding a count costs: an inner cell is one, and the more people look at a sum the dearer it is. */
final class Costs {

    private static final long INNER = 1000;
    private static final long SUBTOTAL = 1200;
    private static final long MARGIN = 3000;
    private static final long GRAND_TOTAL = 10_000;

    /**
     * A range is more often reached through large counts, so preferring small ones costs a cell now and then where only
     * a second value is asked for, and saves some where a range is.
     */
    private static final long PER_DOUBLING = 20;

    private Costs() {}

    static long of(Standing standing, long count, Protection protection) {
        long doublings = (long) Long.SIZE - Long.numberOfLeadingZeros(count);
        long base =
                switch (standing) {
                    case INNER -> INNER;
                    case SUBTOTAL -> SUBTOTAL;
                    case MARGIN -> MARGIN;
                    case GRAND_TOTAL -> GRAND_TOTAL;
                };
        return protection == Protection.RANGE ? base + PER_DOUBLING * doublings : base;
    }
}
