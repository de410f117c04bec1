package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A ratio of exact counts as it was printed: with what is printed of the counts, it narrows them further.
 *
 * @param ratio of which cells, and to how many decimals
 * @param value as printed, with as many decimals
 */
public record LedgerRatio(PublishedRatio ratio, BigDecimal value) {

    /** Ratios above it would leave no room for exact sums in a long. */
    private static final long LARGEST = 1_000_000;

    /** Refuses a value that is none of such a ratio. */
    public LedgerRatio {
        if (value.signum() < 0 || value.scale() != ratio.decimals()) {
            throw new IllegalArgumentException(
                    "ratio is " + value + "; it is 0 or more, with " + ratio.decimals() + " decimals");
        }
    }

    /**
     * A ratio as it is printed of these counts.
     *
     * @throws IllegalArgumentException if nobody is in its base, or it is too large
     */
    static LedgerRatio of(PublishedRatio ratio, long part, long base) {
        if (base == 0 || part / base > LARGEST) {
            throw new IllegalArgumentException("ratio of " + ratio.part() + " to " + ratio.base() + " is " + part
                    + " to " + base + "; it must be from 0 to " + LARGEST);
        }
        return new LedgerRatio(
                ratio,
                BigDecimal.valueOf(part).divide(BigDecimal.valueOf(base), ratio.decimals(), RoundingMode.HALF_UP));
    }
}
