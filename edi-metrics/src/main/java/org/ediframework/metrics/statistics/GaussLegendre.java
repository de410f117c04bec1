package org.ediframework.metrics.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Gauss–Legendre quadrature with 32 points: full double precision for log-concave tails that fall by a factor of e^-40.
 *
 * <p>Definition: NIST Digital Library of Mathematical Functions, section 3.5(v).
 */
final class GaussLegendre {

    private static final int POINTS = 32;
    /** The positive nodes; the rule is symmetric. */
    private static final double[] NODES = new double[POINTS / 2];

    private static final double[] WEIGHTS = new double[POINTS / 2];

    static {
        for (int i = 0; i < NODES.length; i++) {
            double node = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
            double slope = slope(node);
            for (int step = 0; step < 8; step++) {
                node -= legendre(POINTS, node) / slope;
                slope = slope(node);
            }
            NODES[i] = node;
            WEIGHTS[i] = 2 / ((1 - node * node) * slope * slope);
        }
    }

    private GaussLegendre() {}

    private static double legendre(int degree, double x) {
        double before = 1;
        double current = x;
        for (int i = 2; i <= degree; i++) {
            double next = ((2 * i - 1) * x * current - (i - 1) * before) / i;
            before = current;
            current = next;
        }
        return current;
    }

    private static double slope(double x) {
        return POINTS * (x * legendre(POINTS, x) - legendre(POINTS - 1, x)) / (x * x - 1);
    }

    /** The integral of the function from 0 to this end. */
    static double integrateFromZero(double end, DoubleUnaryOperator function) {
        double half = end / 2;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double offset = half * NODES[i];
            sum += WEIGHTS[i] * (function.applyAsDouble(half + offset) + function.applyAsDouble(half - offset));
        }
        return half * sum;
    }
}
