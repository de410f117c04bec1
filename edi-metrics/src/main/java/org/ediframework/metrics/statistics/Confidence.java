package org.ediframework.metrics.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The number of standard errors that belongs to a confidence level.
 *
 * <p>Precision: relative 1e-14. A level is a number strictly between 0 and 1, such as 0.95.
 */
public final class Confidence {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** A probability and the value that it belongs to. */
    private record Quantile(double probability, double value) {}

    /** What was asked for last: a table asks for the same in all of its rows. */
    private static volatile Quantile level = new Quantile(Double.NaN, Double.NaN);

    private static volatile Quantile quantile = level;

    private Confidence() {}

    /**
     * The quantile of the standard normal distribution at (1 + confidence) / 2: 1.96 for 0.95.
     *
     * @param confidence strictly between 0 and 1
     * @throws IllegalArgumentException when the level lies outside
     */
    public static double standardErrors(double confidence) {
        Quantile known = level;
        if (known.probability() != confidence) {
            Arguments.requireConfidence(confidence);
            known = new Quantile(confidence, NORMAL.inverseSurvivalProbability((1 - confidence) / 2));
            level = known;
        }
        return known.value();
    }

    /**
     * Refuses what is no level.
     *
     * @throws IllegalArgumentException when it does not lie strictly between 0 and 1
     */
    public static void requireLevel(double confidence) {
        Arguments.requireConfidence(confidence);
    }

    /** The quantile of the standard normal distribution at this probability. */
    static double normalQuantile(double probability) {
        Quantile known = quantile;
        if (known.probability() != probability) {
            known = new Quantile(probability, NORMAL.inverseCumulativeProbability(probability));
            quantile = known;
        }
        return known.value();
    }

    /** The probability that a standard normal variable exceeds this value. */
    static double normalTail(double value) {
        return NORMAL.survivalProbability(value);
    }
}
