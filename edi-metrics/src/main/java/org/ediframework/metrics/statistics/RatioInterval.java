package org.ediframework.metrics.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Confidence intervals for the ratio of two independent shares (a relative likelihood), first over second.
 *
 * <p>Every interval has ends of 0 or more and contains the observed ratio. It is absent where the ratio does not exist:
 * a base is 0, or nobody of the second group was counted.
 */
public enum RatioInterval {

    /**
     * The normal interval of the logarithm: (p₁/p₂)·exp(∓z√((1−p₁)/x₁ + (1−p₂)/x₂)).
     *
     * <p>Edge results: absent also where nobody of the first group was counted; of no width where both shares are 1,
     * which is this method's known weakness. Precision: relative 1e-13.
     *
     * <p>Source: D. Katz, J. Baptista, S. P. Azen and M. C. Pike (1978), doi:10.2307/2530610.
     */
    KATZ {
        @Override
        Optional<Interval> between(double count1, double base1, double count2, double base2, double z) {
            if (count1 == 0) {
                return Optional.empty();
            }
            double spread = z * Math.sqrt((base1 - count1) / base1 / count1 + (base2 - count2) / base2 / count2);
            double ratio = count1 / base1 / (count2 / base2);
            double high = ratio * Math.exp(spread);
            return Double.isFinite(high)
                    ? Optional.of(new Interval(ratio * Math.exp(-spread), high))
                    : Optional.empty();
        }
    },

    /**
     * The ratios that the score test does not reject.
     *
     * <p>Edge results: the lower end is exactly 0 where nobody of the first group was counted. Precision: relative
     * 1e-12.
     *
     * <p>Source: P. A. R. Koopman (1984), doi:10.2307/2531405.
     */
    KOOPMAN {
        @Override
        Optional<Interval> between(double count1, double base1, double count2, double base2, double z) {
            RatioScore score = new RatioScore(count1, base1, count2, base2);
            return Optional.of(new Interval(score.low(z), score.high(z)));
        }
    };

    /**
     * The interval for {@code (count1/base1) / (count2/base2)}.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public Optional<Interval> of(long count1, long base1, long count2, long base2, double confidence) {
        Arguments.requireCountWithinBase(count1, base1);
        Arguments.requireCountWithinBase(count2, base2);
        double z = Confidence.standardErrors(confidence);
        return base1 == 0 || count2 == 0
                ? Optional.empty()
                : between((double) count1, (double) base1, (double) count2, (double) base2, z);
    }

    /**
     * The lower end of Koopman's interval, which says something also where nobody of the second group was counted and no
     * ratio is so high that the counts would speak against it.
     *
     * @param confidence of the two-sided interval, strictly between 0 and 1, such as 0.95
     * @return 0 where nobody of the first group was counted; absent where a base is 0 or nobody was counted at all
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static OptionalDouble koopmanLowerEnd(TwoGroups groups, double confidence) {
        double z = Confidence.standardErrors(confidence);
        if (groups.base1() == 0 || groups.base2() == 0 || groups.count1() + groups.count2() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                new RatioScore((double) groups.count1(), (double) groups.base1(), (double) groups.count2(), (double)
                                groups.base2())
                        .low(z));
    }

    abstract Optional<Interval> between(double count1, double base1, double count2, double base2, double z);
}
