package org.ediframework.metrics.statistics;

/**
 * Whether a share is as good as equal to a reference: two one-sided tests, one of the share being at or below the lower
 * limit of what is close enough, one of it being at or above the upper limit. The greater of the two p-values speaks for
 * equivalence when it is small; an ordinary test that finds nothing does not.
 *
 * <p>Both are score tests, so that the p-value is below (1 − confidence)/2 exactly where {@linkplain
 * ProportionInterval#WILSON Wilson's} interval, or Koopman's for two samples, lies between the limits. Precision: relative
 * 1e-10 down to 1e-300.
 *
 * <p>Source: D. J. Schuirmann (1987), doi:10.1007/BF01068419.
 */
public final class Equivalence {

    private Equivalence() {}

    /**
     * A share against limits that are known exactly.
     *
     * @param count from 0 to the base
     * @param base 0 or more; 1 is returned where nobody was counted
     * @param low the lower limit, from 0 to 1
     * @param high the upper limit, from the lower one up; above 1 it is 1, which no share exceeds
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static double ofShare(long count, long base, double low, double high) {
        Arguments.requireCountWithinBase(count, base);
        Arguments.requireProbability("lower limit", low);
        if (!(high >= low)) {
            throw new IllegalArgumentException(
                    "upper limit is " + high + ", but must not be below the lower limit of " + low);
        }
        if (base == 0) {
            return 1;
        }
        double above = low == 0 ? (count > 0 ? 0 : 1) : Confidence.normalTail(standardErrors(count, base, low));
        double below = high >= 1 ? 0 : Confidence.normalTail(-standardErrors(count, base, high));
        return Math.max(above, below);
    }

    /**
     * The ratio of two shares against limits of the ratio, by Koopman's statistic.
     *
     * @param low the lower limit, above 0
     * @param high the upper limit, from the lower one up
     * @return 1 where a group has nobody, or something is true of nobody in both
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static double ofRatio(TwoGroups groups, double low, double high) {
        if (!(low > 0 && high >= low && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("limits are " + low + " and " + high
                    + ", but must be above 0 and finite, the upper one not below the lower one");
        }
        if (groups.base1() == 0 || groups.base2() == 0 || groups.count1() + groups.count2() == 0) {
            return 1;
        }
        RatioScore score = new RatioScore(
                (double) groups.count1(), (double) groups.base1(), (double) groups.count2(), (double) groups.base2());
        return Math.max(
                Confidence.normalTail(score.standardErrorsBelow(low)),
                Confidence.normalTail(-score.standardErrorsBelow(high)));
    }

    private static double standardErrors(long count, long base, double share) {
        return SaddlePoint.excess((double) count, (double) base, share) / Math.sqrt(base * share * (1 - share));
    }
}
