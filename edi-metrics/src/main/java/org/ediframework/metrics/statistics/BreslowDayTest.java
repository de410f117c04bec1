package org.ediframework.metrics.statistics;

import java.util.List;

/**
 * Whether the odds ratio is the same in all strata: the test of Breslow and Day around the common odds ratio of Mantel and
 * Haenszel, with Tarone's correction, which makes up for that ratio not being the most likely one.
 *
 * <p>Edge results: strata that say nothing about a difference are left out; where fewer than two are left, or no common
 * odds ratio exists, the statistic is 0 with no degree of freedom and a p-value of 1. Rough where a stratum's expected
 * counts are below 5. Precision: relative 1e-10.
 *
 * <p>Source: N. E. Breslow and N. E. Day (1980), Statistical Methods in Cancer Research I, section 4.4; R. E. Tarone (1985),
 * doi:10.1093/biomet/72.1.91.
 */
public final class BreslowDayTest {

    private BreslowDayTest() {}

    /**
     * The test over these strata.
     *
     * @throws IllegalArgumentException when the strata together hold more than {@link Long#MAX_VALUE} people
     */
    public static TestStatistic of(List<TwoGroups> strata) {
        MantelHaenszel common = MantelHaenszel.of(strata);
        double oddsRatio = common.getOddsRatio().orElse(0);
        if (common.getInformativeStrata() < 2 || oddsRatio == 0) {
            return new TestStatistic(0, 0, 1);
        }
        double[][] parts = strata.stream()
                .filter(TwoGroups::isInformative)
                .map(stratum -> deviation(stratum, oddsRatio))
                .sorted((one, other) ->
                        one[0] == other[0] ? Double.compare(one[1], other[1]) : Double.compare(one[0], other[0]))
                .toArray(double[][]::new);
        double squares = 0;
        double deviations = 0;
        double variances = 0;
        for (double[] part : parts) {
            squares += part[0] * part[0] / part[1];
            deviations += part[0];
            variances += part[1];
        }
        double statistic = Math.max(0, squares - deviations * deviations / variances);
        int degreesOfFreedom = parts.length - 1;
        return new TestStatistic(statistic, degreesOfFreedom, ChiSquareTest.survival(statistic, degreesOfFreedom));
    }

    /** The first count less what the common odds ratio expects of it, and the variance of that count. */
    private static double[] deviation(TwoGroups stratum, double oddsRatio) {
        double base1 = (double) stratum.base1();
        double base2 = (double) stratum.base2();
        double inside = (double) stratum.count1() + (double) stratum.count2();
        double expected = expected(base1, base2, inside, oddsRatio);
        double variance =
                1 / (1 / expected + 1 / (base1 - expected) + 1 / (inside - expected) + 1 / (base2 - inside + expected));
        return new double[] {stratum.count1() - expected, variance};
    }

    /** The first count e at which e·(n₂ − m + e) is the odds ratio times (n₁ − e)(m − e). */
    private static double expected(double base1, double base2, double inside, double oddsRatio) {
        if (oddsRatio == 1) {
            return base1 * (inside / (base1 + base2));
        }
        double linear = base2 - inside + oddsRatio * (base1 + inside);
        double product = oddsRatio * base1 * inside;
        double root = Math.sqrt(linear * linear - 4 * (oddsRatio - 1) * product);
        return 2 * product / (linear + root);
    }
}
