package org.ediframework.metrics.statistics;

/**
 * The parts of Loader's saddle-point expansion of the binomial density, which keeps its relative precision where
 * differences of log-gamma values lose theirs.
 *
 * <p>Source: C. Loader (2000), Fast and accurate computation of binomial probabilities. The counts may be any
 * non-negative real numbers. The difference between a count and its expectation is formed without rounding, so that the
 * precision holds up to bases of 2^53.
 */
final class SaddlePoint {

    static final double TWO_PI = 2 * Math.PI;

    private static final int SERIES_FROM = 15;
    /** The coefficients of Stirling's series, B(2k) / (2k(2k−1)): NIST Digital Library, 5.11.1. */
    private static final double[] STIRLING = {
        1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0, 1 / 156.0
    };

    /** The error of Stirling's formula at 0, ½, 1, … 15; the first is never asked for. */
    private static final double[] AT_HALVES = atHalves();

    private SaddlePoint() {}

    private static double[] atHalves() {
        double[] errors = new double[2 * SERIES_FROM + 1];
        for (int i = 1; i < errors.length; i++) {
            errors[i] = shifted(i / 2.0);
        }
        return errors;
    }

    /** The error of Stirling's formula: ln Γ(x+1) − [(x+½) ln x − x + ½ ln 2π], for x above 0. */
    static double stirlingError(double x) {
        if (x > SERIES_FROM) {
            return series(x);
        }
        double twice = x + x;
        return twice == Math.rint(twice) ? AT_HALVES[(int) twice] : shifted(x);
    }

    private static double shifted(double x) {
        double error = 0;
        double at = x;
        while (at <= SERIES_FROM) {
            error += (at + 0.5) * Math.log1p(1 / at) - 1;
            at++;
        }
        return error + series(at);
    }

    private static double series(double x) {
        double square = 1 / (x * x);
        double sum = 0;
        for (int i = STIRLING.length - 1; i >= 0; i--) {
            sum = STIRLING[i] + square * sum;
        }
        return sum / x;
    }

    /** The difference {@code a − (a+b)·x}, where {@code y = 1−x} and the smaller of the two is taken as exact. */
    static double difference(double a, double b, double x, double y) {
        return x <= y ? lessShare(a, b, x) : -lessShare(b, a, y);
    }

    /** The difference {@code a − (a+b)·x} with all rounding errors added back, also where a+b has no exact value. */
    private static double lessShare(double a, double b, double x) {
        double ofA = a * x;
        double ofB = b * x;
        double first = a - ofA;
        double second = first - ofB;
        double lost = differenceError(a, ofA, first)
                + differenceError(first, ofB, second)
                - Math.fma(a, x, -ofA)
                - Math.fma(b, x, -ofB);
        return second + lost;
    }

    /** What rounding took from the difference of two numbers (Knuth's exact subtraction). */
    private static double differenceError(double minuend, double subtrahend, double difference) {
        double taken = minuend - difference;
        return (minuend - (difference + taken)) + (taken - subtrahend);
    }

    /** The difference {@code count − base·probability} with the rounding error of the product added back. */
    static double excess(double count, double base, double probability) {
        double expected = base * probability;
        return (count - expected) - Math.fma(base, probability, -expected);
    }

    /** The deviance {@code count·ln(count/expected) − difference}, at least 0, for a count above 0. */
    static double deviance(double count, double expected, double difference) {
        double sum = count + expected;
        if (Math.abs(difference) >= 0.1 * sum) {
            return count * Math.log(count / expected) - difference;
        }
        double ratio = difference / sum;
        double square = ratio * ratio;
        double total = difference * ratio;
        double term = 2 * count * ratio;
        for (int odd = 3; ; odd += 2) {
            term *= square;
            double next = total + term / odd;
            if (next == total) {
                return total;
            }
            total = next;
        }
    }

    /**
     * The logarithm of Γ(a+b+1)/(Γ(a+1)Γ(b+1))·x^a·y^b without its factor √((a+b)/(2πab)), for a and b above 0.
     *
     * @param difference {@code a − (a+b)·x}, see {@link #difference}
     */
    static double exponent(double a, double b, double x, double y, double difference) {
        double n = a + b;
        return stirlingError(n)
                - stirlingError(a)
                - stirlingError(b)
                - deviance(a, n * x, difference)
                - deviance(b, n * y, -difference);
    }

    /** The logarithm of Γ(a+b+1)/(Γ(a+1)Γ(b+1))·x^a·y^b: of the binomial probability of a successes and b failures. */
    static double logDensity(double a, double b, double x, double y) {
        if (a == 0 || b == 0) {
            return a == 0 ? logPower(b, x, y) : logPower(a, y, x);
        }
        return exponent(a, b, x, y, difference(a, b, x, y)) - 0.5 * Math.log(TWO_PI * a * (b / (a + b)));
    }

    /** The logarithm of {@code y^power}, where {@code y = 1−x}. */
    private static double logPower(double power, double x, double y) {
        return power == 0 ? 0 : power * (x < y ? Math.log1p(-x) : Math.log(y));
    }

    /**
     * The logarithm of the Poisson probability of a count.
     *
     * @param difference {@code count − mean}, as exact as the caller can form it
     */
    static double logPoisson(double count, double mean, double difference) {
        if (count == 0) {
            return -mean;
        }
        return -stirlingError(count) - deviance(count, mean, difference) - 0.5 * Math.log(TWO_PI * count);
    }
}
