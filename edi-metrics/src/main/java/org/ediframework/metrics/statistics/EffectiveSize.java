package org.ediframework.metrics.statistics;

/**
 * How many people drawn alike would be as good as people of different weight: (Σw)²/Σw², Kish's effective size. A sample
 * whose figures are weighted is not as sure as its number of interviews says.
 *
 * <p>From 1 to the number of weights above 0, which it reaches where all are equal. Precision: relative 1e-13.
 *
 * <p>Source: L. Kish (1965), Survey Sampling, section 11.7.
 */
public final class EffectiveSize {

    private EffectiveSize() {}

    /**
     * The effective size.
     *
     * @param weights finite, 0 or more; 0 where all of them are
     * @throws IllegalArgumentException when a weight is negative or not finite
     */
    public static double of(double... weights) {
        double greatest = 0;
        for (double weight : weights) {
            Arguments.requireNotNegative("weight", weight);
            greatest = Math.max(greatest, weight);
        }
        if (greatest == 0) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            double relative = weight / greatest;
            sum += relative;
            squares += relative * relative;
        }
        return sum * (sum / squares);
    }
}
