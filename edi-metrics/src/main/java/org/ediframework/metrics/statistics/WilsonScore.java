package org.ediframework.metrics.statistics;

/**
 * The two ends of Wilson's interval, each formed without cancellation: the lower end as the product of the roots over
 * the upper one.
 */
final class WilsonScore {

    private WilsonScore() {}

    static double low(double count, double base, double standardErrors) {
        if (count == 0) {
            return 0;
        }
        double square = standardErrors * standardErrors;
        return count * (count / base) * 2 / upperSum(count, base, standardErrors, square);
    }

    static double high(double count, double base, double standardErrors) {
        if (count == base) {
            return 1;
        }
        double square = standardErrors * standardErrors;
        return Math.min(1, upperSum(count, base, standardErrors, square) / (2 * (base + square)));
    }

    private static double upperSum(double count, double base, double z, double square) {
        return 2 * count + square + z * Math.sqrt(square + 4 * count * ((base - count) / base));
    }
}
