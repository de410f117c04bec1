package org.ediframework.metrics.statistics;

/**
 * The score test for two independent shares being equal, without continuity correction:
 * z = (p₁ − p₂) / √(p(1−p)(1/n₁ + 1/n₂)), where p is the share of both together. Its square is Pearson's χ² of the
 * two-by-two table.
 *
 * <p>Edge results: where a base is 0, or nobody or everybody belongs to the group, the shares cannot be told apart and
 * the p-value is 1. Where an expected count is below 5, use {@link FisherExactTest}.
 *
 * <p>Precision: relative 1e-10 down to 1e-300, for counts up to 2^53.
 *
 * <p>Source: K. Pearson (1900), doi:10.1080/14786440009463897.
 */
public final class TwoProportionsTest {

    private TwoProportionsTest() {}

    /**
     * The two-sided p-value, between 0 and 1.
     *
     * @throws IllegalArgumentException when a count is negative or exceeds its base
     */
    public static double twoSided(long count1, long base1, long count2, long base2) {
        return Math.min(1, 2 * Confidence.normalTail(Math.abs(standardErrors(count1, base1, count2, base2))));
    }

    /**
     * How many standard errors the first share lies above the second; negative below it, and 0 where they cannot be
     * told apart.
     *
     * @throws IllegalArgumentException when a count is negative or exceeds its base
     */
    public static double standardErrors(long count1, long base1, long count2, long base2) {
        Arguments.requireCountWithinBase(count1, base1);
        Arguments.requireCountWithinBase(count2, base2);
        double inside = (double) count1 + count2;
        double outside = (double) (base1 - count1) + (base2 - count2);
        if (inside == 0 || outside == 0 || base1 == 0 || base2 == 0) {
            return 0;
        }
        double difference = CrossProduct.difference((double) count1, (double) base2, (double) count2, (double) base1);
        double total = (double) base1 + base2;
        return difference / Math.sqrt((inside / total) * outside * ((double) base1 * (double) base2));
    }
}
