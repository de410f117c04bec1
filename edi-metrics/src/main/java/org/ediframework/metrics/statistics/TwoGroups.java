package org.ediframework.metrics.statistics;

/**
 * Two groups and how many of each something is true of: a two-by-two table as two shares.
 *
 * @param count1 x₁, from 0 to the first base
 * @param base1 n₁, 0 or more
 * @param count2 x₂, from 0 to the second base
 * @param base2 n₂, 0 or more
 */
public record TwoGroups(long count1, long base1, long count2, long base2) {

    /**
     * Two shares.
     *
     * @throws IllegalArgumentException when a count is negative or exceeds its base, or the bases add up to more than
     *     {@link Long#MAX_VALUE}
     */
    public TwoGroups {
        Arguments.requireCountWithinBase(count1, base1);
        Arguments.requireCountWithinBase(count2, base2);
        Arguments.sum("bases", base1, base2);
    }

    /** Both groups together, n₁ + n₂. */
    public long total() {
        return base1 + base2;
    }

    /** Whether both groups have somebody, and something is true of some people but not of all. */
    boolean isInformative() {
        return base1 > 0 && base2 > 0 && count1 + count2 > 0 && count1 + count2 < total();
    }

    double other1() {
        return (double) (base1 - count1);
    }

    double other2() {
        return (double) (base2 - count2);
    }

    /** x₁ less what it would be if the groups did not differ, x₁ − n₁·(x₁ + x₂)/(n₁ + n₂). */
    double excess() {
        return CrossProduct.difference((double) count1, other2(), (double) count2, other1()) / (double) total();
    }

    /** The variance of x₁ given both margins, if the groups do not differ; 0 where the total is below 2. */
    double variance() {
        double total = (double) total();
        if (total < 2) {
            return 0;
        }
        double inside = (double) count1 + (double) count2;
        return (base1 / total) * (base2 / total) * inside * ((total - inside) / (total - 1));
    }
}
