package org.ediframework.metrics.statistics;

/**
 * Quantiles of the beta distribution, by Newton's method on the logarithms of the tail and of the quantile: both ends
 * keep their relative precision, however close to 0 or 1 they lie.
 */
final class BetaQuantile {

    private static final double PRECISION = 1e-14;

    private BetaQuantile() {}

    /** The x with I_x(a, b) = probability, for a and b at least ½ and a probability below ½. */
    static double lower(double probability, double a, double b) {
        double guess = start(probability, a, b);
        return guess < 0.5 ? solve(probability, a, b, guess, true) : 1 - solve(probability, b, a, 1 - guess, false);
    }

    /** The x with 1 − I_x(a, b) = probability, for a and b at least ½ and a probability below ½. */
    static double upper(double probability, double a, double b) {
        double guess = 1 - start(probability, b, a);
        return guess < 0.5 ? solve(probability, a, b, guess, false) : 1 - solve(probability, b, a, 1 - guess, true);
    }

    /** Where a Wilson interval for a out of a+b would begin: near enough for Newton's method. */
    private static double start(double probability, double a, double b) {
        double z = -Confidence.normalQuantile(probability);
        double square = z * z;
        double n = a + b;
        double high = (2 * a + square + z * Math.sqrt(square + 4 * a * (b / n))) / (2 * (n + square));
        return a * (a / n) / (n + square) / high;
    }

    /** The x with I_x(a, b), or with 1 − I_x(a, b), equal to the probability; x itself is the small side. */
    private static double solve(double probability, double a, double b, double guess, boolean below) {
        double target = Math.log(probability);
        double low = 0;
        double high = 1;
        double x = guess;
        for (int i = 0; i < 200; i++) {
            double y = 1 - x;
            double tail = below ? IncompleteBeta.of(a, b, x, y) : IncompleteBeta.of(b, a, y, x);
            double error = Math.log(tail) - target;
            if (error < 0 == below) {
                low = x;
            } else {
                high = x;
            }
            double density = IncompleteBeta.density(a, b, x, y, SaddlePoint.difference(a, b, x, y));
            double slope = (below ? density : -density) / (y * tail);
            double next = x * Math.exp(-error / slope);
            if (!(next > low && next < high)) {
                next = low == 0 ? high / 4 : low + (high - low) / 2;
            }
            if (Math.abs(next - x) <= PRECISION * x || next == low || next == high) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
