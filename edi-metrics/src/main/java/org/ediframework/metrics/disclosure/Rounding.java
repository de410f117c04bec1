package org.ediframework.metrics.disclosure;

/** What a count looks like under a scheme, and which counts look the same. */
final class Rounding {

    private final RoundingScheme scheme;

    Rounding(RoundingScheme scheme) {
        this.scheme = scheme;
    }

    boolean isMarked(long count) {
        return count >= scheme.getSmallFrom() && count <= scheme.getSmallTo();
    }

    /** The nearest multiple of the base, half up. */
    long round(long count) {
        long base = scheme.getBase();
        return Math.floorDiv(2 * count + base, 2 * base) * base;
    }

    /** The lowest count that is published in the same form. */
    long lowest(long count) {
        if (isMarked(count)) {
            return scheme.getSmallFrom();
        }
        long lowest = Math.max(0, -Math.floorDiv(scheme.getBase() - 2 * round(count), 2));
        return count > scheme.getSmallTo() ? Math.max(lowest, scheme.getSmallTo() + 1) : lowest;
    }

    /** The highest count that is published in the same form. */
    long highest(long count) {
        if (isMarked(count)) {
            return scheme.getSmallTo();
        }
        long highest = -Math.floorDiv(-(2 * round(count) + scheme.getBase()), 2) - 1;
        return count < scheme.getSmallFrom() ? Math.min(highest, scheme.getSmallFrom() - 1) : highest;
    }
}
