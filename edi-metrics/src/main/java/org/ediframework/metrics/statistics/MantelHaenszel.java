package org.ediframework.metrics.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Two groups compared within strata, such as places, grades or years: one ratio that holds for all strata, and a test of
 * there being no difference in any. People are only ever compared with people of their own stratum, so that the mix of
 * strata does not enter.
 *
 * <p>With a, b, c, d the counts x₁, n₁ − x₁, x₂, n₂ − x₂ of a stratum and N its total. Strata in which one group has nobody,
 * or all people are alike, contribute nothing. The order of strata does not matter. Precision: relative 1e-12.
 *
 * <p>Source: N. Mantel and W. Haenszel (1959), doi:10.1093/jnci/22.4.719; J. Robins, N. Breslow and S. Greenland (1986),
 * doi:10.2307/2531052; S. Greenland and J. Robins (1985), doi:10.2307/2530643; W. G. Cochran (1954), doi:10.2307/3001616.
 */
public final class MantelHaenszel {

    private final List<TwoGroups> strata;

    private MantelHaenszel(List<TwoGroups> strata) {
        this.strata = strata;
    }

    /**
     * The comparison within these strata.
     *
     * @throws IllegalArgumentException when the strata together hold more than {@link Long#MAX_VALUE} people
     */
    public static MantelHaenszel of(List<TwoGroups> strata) {
        Arguments.sum("bases", strata.stream().mapToLong(TwoGroups::total).toArray());
        return new MantelHaenszel(
                strata.stream().filter(TwoGroups::isInformative).toList());
    }

    /** The strata that say something about a difference. */
    public int getInformativeStrata() {
        return strata.size();
    }

    /** The common odds ratio Σ(ad/N) / Σ(bc/N); absent where the lower sum is 0. */
    public OptionalDouble getOddsRatio() {
        return ratio(sum(MantelHaenszel::concordant), sum(MantelHaenszel::discordant));
    }

    /**
     * The interval of the common odds ratio by the variance of Robins, Breslow and Greenland for its logarithm; absent
     * where either sum is 0.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when the confidence is none
     */
    public Optional<Interval> getOddsRatioInterval(double confidence) {
        double above = sum(MantelHaenszel::concordant);
        double below = sum(MantelHaenszel::discordant);
        double both = sum(stratum -> agreeing(stratum) * concordant(stratum)) / above / above
                + sum(stratum -> agreeing(stratum) * discordant(stratum) + differing(stratum) * concordant(stratum))
                        / above
                        / below
                + sum(stratum -> differing(stratum) * discordant(stratum)) / below / below;
        return around(above, below, both / 2, confidence);
    }

    /** The common ratio of the shares, Σ(x₁n₂/N) / Σ(x₂n₁/N); absent where the lower sum is 0. */
    public OptionalDouble getRatio() {
        return ratio(sum(MantelHaenszel::first), sum(MantelHaenszel::second));
    }

    /**
     * The interval of the common ratio by the variance of Greenland and Robins for its logarithm; absent where either
     * sum is 0.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when the confidence is none
     */
    public Optional<Interval> getRatioInterval(double confidence) {
        double above = sum(MantelHaenszel::first);
        double below = sum(MantelHaenszel::second);
        return around(above, below, sum(MantelHaenszel::ratioVariance) / above / below, confidence);
    }

    /** Σ of each stratum's count in the first group less what it would be without a difference; its sign is that of the difference. */
    public double getExcess() {
        return sum(TwoGroups::excess);
    }

    /**
     * The test of Cochran, Mantel and Haenszel without continuity correction, with one degree of freedom; 0 with a
     * p-value of 1 where no stratum says anything.
     */
    public TestStatistic getTest() {
        double variance = sum(TwoGroups::variance);
        if (!(variance > 0)) {
            return new TestStatistic(0, 1, 1);
        }
        double z = getExcess() / Math.sqrt(variance);
        return new TestStatistic(z * z, 1, Math.min(1, 2 * Confidence.normalTail(Math.abs(z))));
    }

    /**
     * The exact two-sided p-value of the same question: of all ways to share out the counts within the strata's margins,
     * the probability of those whose sum is no more probable than the observed one, by R's rule of 1 + 1e-7. Absent where
     * the strata hold so many people that it would take more than a moment, in which case {@link #getTest} is as good.
     */
    public OptionalDouble getExactPValue() {
        return ExactStrata.twoSided(strata);
    }

    private static OptionalDouble ratio(double above, double below) {
        return below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
    }

    private static Optional<Interval> around(double above, double below, double variance, double confidence) {
        double z = Confidence.standardErrors(confidence);
        if (!(above > 0 && below > 0)) {
            return Optional.empty();
        }
        double spread = Math.exp(z * Math.sqrt(variance));
        double ratio = above / below;
        return Double.isFinite(ratio * spread)
                ? Optional.of(Interval.around(ratio, ratio / spread, ratio * spread))
                : Optional.empty();
    }

    /** A sum that does not depend on the order of the strata. */
    private double sum(ToDoubleFunction<TwoGroups> part) {
        double sum = 0;
        for (double value : strata.stream().mapToDouble(part).sorted().toArray()) {
            sum += value;
        }
        return sum;
    }

    private static double concordant(TwoGroups stratum) {
        return stratum.count1() * (stratum.other2() / stratum.total());
    }

    private static double discordant(TwoGroups stratum) {
        return stratum.count2() * (stratum.other1() / stratum.total());
    }

    private static double agreeing(TwoGroups stratum) {
        return (stratum.count1() + stratum.other2()) / stratum.total();
    }

    private static double differing(TwoGroups stratum) {
        return (stratum.count2() + stratum.other1()) / stratum.total();
    }

    private static double first(TwoGroups stratum) {
        return stratum.count1() * ((double) stratum.base2() / stratum.total());
    }

    private static double second(TwoGroups stratum) {
        return stratum.count2() * ((double) stratum.base1() / stratum.total());
    }

    /** (n₁n₂(x₁ + x₂) − x₁x₂N)/N² as the sum of two terms that are 0 or more. */
    private static double ratioVariance(TwoGroups stratum) {
        double total = (double) stratum.total();
        return stratum.count1() / total * (stratum.base1() / total) * stratum.other2()
                + stratum.count2() / total * (stratum.base2() / total) * stratum.other1();
    }
}
