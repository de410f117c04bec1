package org.ediframework.metrics.statistics;

/**
 * The regularised incomplete beta function I_x(a, b), with relative precision in both tails: the common ground of all
 * binomial probabilities and of the intervals made from them.
 *
 * <p>The tail is Loader's density times a continued fraction where that converges soon (Didonato and Morris 1992,
 * doi:10.1145/131766.131776), and times an integral otherwise, so that the work does not grow with a and b.
 *
 * <p>Precision: relative 1e-12 for a and b up to 10^9, from 1 down to 1e-300; relative 1e-10 up to 2^53.
 */
final class IncompleteBeta {

    /** Below this the continued fraction needs fewer steps than the integral has points. */
    private static final double FRACTION_BELOW = 60;
    /** e to this power no longer matters beside 1. */
    private static final double NEGLIGIBLE = 40;

    private IncompleteBeta() {}

    /**
     * I_x(a, b), for a and b at least ½.
     *
     * @param y {@code 1−x}; the smaller of x and y is taken as exact
     */
    static double of(double a, double b, double x, double y) {
        if (x <= 0 || y <= 0) {
            return x <= 0 ? 0 : 1;
        }
        double difference = SaddlePoint.difference(a, b, x, y);
        return difference >= 0 ? tail(a, b, x, y, difference) : 1 - tail(b, a, y, x, -difference);
    }

    /** The factor x^a·y^b / B(a, b). */
    static double density(double a, double b, double x, double y, double difference) {
        return Math.exp(SaddlePoint.exponent(a, b, x, y, difference))
                * Math.sqrt(a * (b / (a + b)) / SaddlePoint.TWO_PI);
    }

    private static double tail(double a, double b, double x, double y, double difference) {
        double density = density(a, b, x, y, difference);
        if (density == 0) {
            return 0;
        }
        double standardised = difference / Math.sqrt((a + b) * x * y);
        boolean fraction = Math.min(a, b) < FRACTION_BELOW || standardised > 12;
        return density * (fraction ? 1 / continuedFraction(a, b, x, y, difference) : integral(a, b, x, y, difference));
    }

    private static double continuedFraction(double a, double b, double x, double y, double difference) {
        double tiny = 1e-300;
        double value = a * (difference + 1) / (a + 1);
        double c = value;
        double d = 0;
        for (int n = 1; n < 100_000; n++) {
            double before = a + 2.0 * n - 1;
            double after = before + 2;
            double numerator = (a + n - 1) / before * ((a + b + n - 1) / before) * n * (b - n) * x * x;
            double denominator = n + n * (b - n) * x / before + (a + n) * (difference + 1 + n * (1 + y)) / after;
            d = denominator + numerator * d;
            d = 1 / (d == 0 ? tiny : d);
            c = denominator + numerator / c;
            c = c == 0 ? tiny : c;
            double factor = c * d;
            value *= factor;
            if (Math.abs(factor - 1) < 1e-15) {
                return value;
            }
        }
        return value;
    }

    /** The integral of (1−t/x)^(a−1)·(1+t/y)^(b−1) over t from 0 to x, divided by x·y. */
    private static double integral(double a, double b, double x, double y, double difference) {
        double slope = (difference + x - y) / (x * y);
        double curvature = (a - 1) / (x * x) + (b - 1) / (y * y);
        double end = (Math.sqrt(slope * slope + 2 * curvature * NEGLIGIBLE) - slope) / curvature;
        return GaussLegendre.integrateFromZero(
                        Math.min(x, end),
                        t -> Math.exp(-slope * t + (a - 1) * log1pMinus(-t / x) + (b - 1) * log1pMinus(t / y)))
                / (x * y);
    }

    /** ln(1+u) − u, without cancellation where u is small. */
    static double log1pMinus(double u) {
        if (Math.abs(u) > 0.01) {
            return Math.log1p(u) - u;
        }
        double sum = 0;
        for (int power = 8; power >= 2; power--) {
            sum = 1.0 / power - u * sum;
        }
        return -u * u * sum;
    }
}
