package org.ediframework.metrics.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/** Quantiles of the gamma distribution with scale 1, by Newton's method on the logarithms of tail and quantile. */
final class GammaQuantile {

    private static final double PRECISION = 1e-14;
    /** From this shape on the tails are integrated: the series and fractions behind the library's take ever longer. */
    private static final double LARGE = 10_000;
    /** e to this power no longer matters beside 1. */
    private static final double NEGLIGIBLE = 40;

    private GammaQuantile() {}

    /** The x with this probability, below ½, below it. */
    static double lower(double probability, double shape) {
        return solve(probability, shape, start(shape, Confidence.normalQuantile(probability)), 1);
    }

    /** The x with this probability, below ½, above it. */
    static double upper(double probability, double shape) {
        return solve(probability, shape, start(shape, -Confidence.normalQuantile(probability)), -1);
    }

    /** Wilson and Hilferty's approximation, kept above 0. */
    private static double start(double shape, double z) {
        double root = Math.max(0.05, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape)));
        return shape * root * root * root;
    }

    /** Newton's method for the tail below (side 1) or above (side −1). */
    private static double solve(double probability, double shape, double start, int side) {
        double x = start;
        for (int i = 0; i < 100; i++) {
            double ratio = tailOverDensity(shape, x, side);
            double step = (Math.log(ratio / probability) + logDensity(shape, x)) * ratio / x * side;
            x *= Math.exp(-Math.max(-1, Math.min(1, step)));
            if (Math.abs(step) <= PRECISION) {
                break;
            }
        }
        return x;
    }

    private static double logDensity(double shape, double x) {
        return SaddlePoint.logPoisson(shape, x, shape - x) + Math.log(shape / x);
    }

    private static double tailOverDensity(double shape, double x, int side) {
        if (shape < LARGE) {
            GammaDistribution gamma = GammaDistribution.of(shape, 1);
            double tail = side > 0 ? gamma.cumulativeProbability(x) : gamma.survivalProbability(x);
            return tail / Math.exp(logDensity(shape, x));
        }
        double slope = side * (shape - 1 - x) / x;
        double curvature = (shape - 1) / x / x;
        double end = 2 * NEGLIGIBLE / (slope + Math.sqrt(slope * slope + 2 * curvature * NEGLIGIBLE));
        return GaussLegendre.integrateFromZero(
                end, t -> Math.exp(-slope * t + (shape - 1) * IncompleteBeta.log1pMinus(-side * t / x)));
    }
}
