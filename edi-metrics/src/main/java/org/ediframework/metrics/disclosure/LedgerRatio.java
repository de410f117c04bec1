package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;

/**
 * A ratio of exact counts as it was printed: with what is printed of the counts, it narrows them further.
 *
 * @param ratio of which cells, and to how many decimals
 * @param value as printed, with as many decimals
 */
public record LedgerRatio(PublishedRatio ratio, BigDecimal value) {

    /** Refuses a value that is none of such a ratio. */
    public LedgerRatio {
        if (value.signum() < 0 || value.scale() != ratio.getDecimals()) {
            throw new IllegalArgumentException(
                    "ratio is " + value + "; it is 0 or more, with " + ratio.getDecimals() + " decimals");
        }
    }
}
