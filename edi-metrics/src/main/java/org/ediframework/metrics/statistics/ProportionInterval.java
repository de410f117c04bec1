package org.ediframework.metrics.statistics;

/**
 * Confidence intervals for a share, from the count and its base.
 *
 * <p>Every method returns an interval within [0, 1] that contains the observed share. For a base of 0 nothing is known:
 * the interval is [0, 1].
 *
 * <p>Comparison and coverage: L. D. Brown, T. T. Cai and A. DasGupta (2001), Interval estimation for a binomial
 * proportion, doi:10.1214/ss/1009213286.
 */
public enum ProportionInterval {

    /**
     * The shares that the score test does not reject:
     * [2x + z² ∓ z√(z² + 4x(n−x)/n)] / [2(n + z²)]. Its coverage is close to the level even for small bases.
     *
     * <p>Edge results: the lower end is exactly 0 when x = 0, the upper end exactly 1 when x = n. Precision: relative
     * 1e-14 for any base.
     *
     * <p>Source: E. B. Wilson (1927), doi:10.1080/01621459.1927.10502953.
     */
    WILSON {
        @Override
        Interval between(long count, long base, double share, double confidence) {
            double z = Confidence.standardErrors(confidence);
            return Interval.around(
                    share,
                    WilsonScore.low((double) count, (double) base, z),
                    WilsonScore.high((double) count, (double) base, z));
        }
    },

    /**
     * The shares that neither one-sided exact test rejects at half the error: the beta quantiles
     * B(α/2; x, n−x+1) and B(1−α/2; x+1, n−x). Its coverage is never below the level, and often well above.
     *
     * <p>Edge results: the lower end is exactly 0 when x = 0, the upper end exactly 1 when x = n. Precision: relative
     * 1e-11 for bases up to 10^9, 1e-9 up to 2^53.
     *
     * <p>Source: C. J. Clopper and E. S. Pearson (1934), doi:10.1093/biomet/26.4.404.
     */
    CLOPPER_PEARSON {
        @Override
        Interval between(long count, long base, double share, double confidence) {
            double tail = (1 - confidence) / 2;
            double failures = (double) (base - count);
            return Interval.around(
                    share,
                    count == 0 ? 0 : BetaQuantile.lower(tail, (double) count, failures + 1),
                    count == base ? 1 : BetaQuantile.upper(tail, count + 1.0, failures));
        }
    },

    /**
     * The equal-tailed posterior interval under Jeffreys' prior: the beta quantiles B(α/2; x+½, n−x+½) and
     * B(1−α/2; x+½, n−x+½). Its coverage is the level on average over all shares.
     *
     * <p>Edge results: the lower end is exactly 0 when x = 0, the upper end exactly 1 when x = n (the modification of
     * Brown, Cai and DasGupta); at levels so low that the observed share would lie outside, the interval is widened to
     * reach it. Precision: as Clopper–Pearson.
     *
     * <p>Source: L. D. Brown, T. T. Cai and A. DasGupta (2001), doi:10.1214/ss/1009213286.
     */
    JEFFREYS {
        @Override
        Interval between(long count, long base, double share, double confidence) {
            double tail = (1 - confidence) / 2;
            double a = count + 0.5;
            double b = (base - count) + 0.5;
            return Interval.around(
                    share,
                    count == 0 ? 0 : BetaQuantile.lower(tail, a, b),
                    count == base ? 1 : BetaQuantile.upper(tail, a, b));
        }
    },

    /**
     * The normal interval around the centre of Wilson's, p = (x + z²/2)/(n + z²): p ∓ z√(p(1−p)/(n + z²)), cut to
     * [0, 1]. Never shorter than Wilson's.
     *
     * <p>Edge results: none of its own; the ends are not exactly 0 or 1 unless cut. Precision: relative 1e-13 of the
     * width.
     *
     * <p>Source: A. Agresti and B. A. Coull (1998), doi:10.1080/00031305.1998.10480550.
     */
    AGRESTI_COULL {
        @Override
        Interval between(long count, long base, double share, double confidence) {
            double z = Confidence.standardErrors(confidence);
            double total = base + z * z;
            double centre = (count + z * z / 2) / total;
            double half = z * Math.sqrt(centre * (((base - count) + z * z / 2) / total) / total);
            return Interval.around(share, Math.max(0, centre - half), Math.min(1, centre + half));
        }
    };

    /**
     * The interval for the share {@code count / base}.
     *
     * @param count the members observed in the group, from 0 to the base
     * @param base all members observed, 0 or more
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public Interval of(long count, long base, double confidence) {
        Arguments.requireCountWithinBase(count, base);
        Arguments.requireConfidence(confidence);
        if (base == 0) {
            return new Interval(0, 1);
        }
        return between(count, base, (double) count / base, confidence);
    }

    abstract Interval between(long count, long base, double share, double confidence);
}
