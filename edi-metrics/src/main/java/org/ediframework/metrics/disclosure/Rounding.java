package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/** What a count looks like under a scheme, and which counts look the same. */
final class Rounding {

    private final RoundingScheme scheme;
    private final BigDecimal leastPercentageBase;

    /**
     * @param leastPercentageBase of how many people there must be for a percentage, if the scheme does not ask for more
     */
    Rounding(RoundingScheme scheme, long leastPercentageBase) {
        this.scheme = scheme;
        this.leastPercentageBase = scheme.getLeastPercentageBase().max(BigDecimal.valueOf(leastPercentageBase));
    }

    RoundingScheme scheme() {
        return scheme;
    }

    boolean isMarked(long count) {
        return count >= scheme.getSmallFrom() && count <= scheme.getSmallTo();
    }

    /** The nearest multiple of the base, half up. */
    long round(long count) {
        long base = scheme.getBase();
        return Math.floorDiv(2 * count + base, 2 * base) * base;
    }

    /** What percentage of one count another is, as published; empty if either is marked or the base too small. */
    Optional<BigDecimal> percentage(long part, long base) {
        if (isMarked(part) || isMarked(base) || BigDecimal.valueOf(base).compareTo(leastPercentageBase) < 0) {
            return Optional.empty();
        }
        boolean raw = scheme.getPercentageSource() == PercentageSource.RAW;
        return Percentage.of(raw ? part : round(part), raw ? base : round(base), scheme.getPercentageDecimals());
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
