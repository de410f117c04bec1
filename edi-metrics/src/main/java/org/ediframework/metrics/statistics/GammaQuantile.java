package org.ediframework.metrics.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** Quantiles of the gamma distribution with scale 1, by Newton's method on the logarithms of tail and quantile. */
final class GammaQuantile {

    private static final double PRECISION = 1e-14;

    private GammaQuantile() {}

    /** The x with this probability below it. */
    static double lower(double probability, double shape) {
        GammaDistribution gamma = GammaDistribution.of(shape, 1);
        return solve(
                probability,
                start(shape, Confidence.normalQuantile(probability)),
                gamma,
                1,
                gamma::cumulativeProbability);
    }

    /** The x with this probability above it. */
    static double upper(double probability, double shape) {
        GammaDistribution gamma = GammaDistribution.of(shape, 1);
        return solve(
                probability,
                start(shape, -Confidence.normalQuantile(probability)),
                gamma,
                -1,
                gamma::survivalProbability);
    }

    /** Wilson and Hilferty's approximation, kept above 0. */
    private static double start(double shape, double z) {
        double root = Math.max(0.05, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape)));
        return shape * root * root * root;
    }

    private static double solve(
            double probability, double start, GammaDistribution gamma, int sign, DoubleUnaryOperator tail) {
        double x = start;
        for (int i = 0; i < 100; i++) {
            double value = tail.applyAsDouble(x);
            double slope = sign * x * gamma.density(x) / value;
            double step = Math.log(value / probability) / slope;
            x *= Math.exp(-Math.max(-1, Math.min(1, step)));
            if (Math.abs(step) <= PRECISION) {
                break;
            }
        }
        return x;
    }
}
