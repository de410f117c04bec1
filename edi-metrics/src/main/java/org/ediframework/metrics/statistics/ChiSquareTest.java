package org.ediframework.metrics.statistics;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Tests of many counts at once, by the χ² distribution that their deviation from expectation follows in large samples.
 *
 * <p>Precision: relative 1e-9 down to 1e-300, for counts up to 10^9.
 */
public enum ChiSquareTest {

    /**
     * Pearson's Σ (O−E)²/E.
     *
     * <p>Source: K. Pearson (1900), doi:10.1080/14786440009463897.
     */
    PEARSON {
        @Override
        double contribution(double observed, double expected, double difference) {
            return difference / expected * difference;
        }
    },

    /**
     * The likelihood ratio G = 2 Σ O·ln(O/E), where O = 0 contributes nothing.
     *
     * <p>Source: S. S. Wilks (1938), doi:10.1214/aoms/1177732360.
     */
    LIKELIHOOD_RATIO {
        @Override
        double contribution(double observed, double expected, double difference) {
            // The differences add up to 0; with each taken along, no contribution is negative.
            return observed == 0 ? 2 * expected : 2 * SaddlePoint.deviance(observed, expected, difference);
        }
    };

    /**
     * Whether counts follow the shares of a reference.
     *
     * <p>Degrees of freedom: the categories less one. A category whose share and count are both 0 is left out; one whose
     * share is 0 and count is not makes the counts impossible. Nobody observed gives a statistic of 0.
     *
     * @param counts the members observed in each category
     * @param shares the reference in the same order, as shares or as counts: finite, 0 or more, not all 0
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public ChiSquareResult goodnessOfFit(long[] counts, double[] shares) {
        ReferenceShares reference = ReferenceShares.of(counts, shares);
        int degreesOfFreedom = Math.max(0, reference.size() - 1);
        double people = (double) reference.observed();
        double smallest = reference.smallest() * people;
        if (reference.isContradicted()) {
            return new ChiSquareResult(OptionalDouble.empty(), degreesOfFreedom, 0, smallest);
        }
        double statistic = 0;
        if (people > 0) {
            for (int i = 0; i < reference.size(); i++) {
                double count = (double) reference.count(i);
                double difference = SaddlePoint.excess(count, people, reference.share(i));
                statistic += contribution(count, people * reference.share(i), difference);
            }
        }
        return result(statistic, degreesOfFreedom, smallest);
    }

    /**
     * Whether the columns of a table are distributed alike in all its rows.
     *
     * <p>Degrees of freedom: (rows − 1)·(columns − 1). Rows and columns without any member are left out.
     *
     * @param table rows of equal length, all counts 0 or more
     * @throws IllegalArgumentException when the rows differ in length or a count is negative
     */
    public ChiSquareResult independence(long[][] table) {
        Margins margins = Margins.of(table);
        double statistic = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                double expected = margins.expected(row, column);
                if (expected > 0) {
                    smallest = Math.min(smallest, expected);
                    double count = (double) table[row][column];
                    statistic += contribution(count, expected, margins.excess(count, row, column));
                }
            }
        }
        return result(statistic, margins.degreesOfFreedom(), Double.isFinite(smallest) ? smallest : 0);
    }

    private static ChiSquareResult result(double statistic, int degreesOfFreedom, double smallest) {
        if (!Double.isFinite(statistic)) {
            return new ChiSquareResult(OptionalDouble.empty(), degreesOfFreedom, 0, smallest);
        }
        return new ChiSquareResult(
                OptionalDouble.of(statistic), degreesOfFreedom, survival(statistic, degreesOfFreedom), smallest);
    }

    /** The probability of a larger statistic; 1 where there is no degree of freedom. */
    static double survival(double statistic, int degreesOfFreedom) {
        return degreesOfFreedom == 0
                ? 1
                : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    }

    abstract double contribution(double observed, double expected, double difference);
}
