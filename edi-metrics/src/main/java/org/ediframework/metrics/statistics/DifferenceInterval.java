package org.ediframework.metrics.statistics;

/**
 * Confidence intervals for the difference of two independent shares, first less second.
 *
 * <p>Every method returns an interval within [−1, 1] that contains the observed difference. Where a base is 0 nothing is
 * known: the interval is [−1, 1].
 */
public enum DifferenceInterval {

    /**
     * Newcombe's method 10: the square-and-add combination of the two Wilson intervals,
     * d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²).
     *
     * <p>Edge results: two full or two empty groups give an interval around 0 of positive width. Precision: relative
     * 1e-12 of the width, for any base.
     *
     * <p>Source: R. G. Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
     */
    NEWCOMBE {
        @Override
        Interval between(double count1, double base1, double count2, double base2, double z) {
            double share1 = count1 / base1;
            double share2 = count2 / base2;
            double difference = CrossProduct.difference(count1, base2, count2, base1) / (base1 * base2);
            double below =
                    Math.hypot(share1 - WilsonScore.low(count1, base1, z), WilsonScore.high(count2, base2, z) - share2);
            double above =
                    Math.hypot(WilsonScore.high(count1, base1, z) - share1, share2 - WilsonScore.low(count2, base2, z));
            // The shares themselves are rounded, and their difference lies in the interval too.
            double ofShares = share1 - share2;
            return Interval.around(
                    difference,
                    Math.max(-1, Math.min(ofShares, difference - below)),
                    Math.min(1, Math.max(ofShares, difference + above)));
        }
    };

    /**
     * The interval for {@code count1/base1 − count2/base2}.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public Interval of(long count1, long base1, long count2, long base2, double confidence) {
        Arguments.requireCountWithinBase(count1, base1);
        Arguments.requireCountWithinBase(count2, base2);
        double z = Confidence.standardErrors(confidence);
        return base1 == 0 || base2 == 0
                ? new Interval(-1, 1)
                : between((double) count1, (double) base1, (double) count2, (double) base2, z);
    }

    abstract Interval between(double count1, double base1, double count2, double base2, double z);
}
