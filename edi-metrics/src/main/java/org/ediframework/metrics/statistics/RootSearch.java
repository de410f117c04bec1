package org.ediframework.metrics.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a function that rises from below zero crosses it: false position in the form of N. Anderson and Å. Björck
 * (1973), doi:10.1007/BF01951936. The nearer the function is to a straight line, the fewer steps. The bracket is never
 * left, and the search ends only when both of its ends have come close: two points that agree may both be far from the
 * crossing, where the function is flat on one side of it.
 */
final class RootSearch {

    private static final double PRECISION = 1e-14;
    private static final int FEW_STEPS = 8;
    private static final int MOST_STEPS = 300;

    private RootSearch() {}

    /**
     * The crossing between two points, relative to the upper one within 1e-14 where the function allows.
     *
     * @param low where the function is below 0
     * @param valueAtLow the function there
     * @param high where the function is 0 or more
     * @param valueAtHigh the function there
     */
    static double between(
            double low, double valueAtLow, double high, double valueAtHigh, DoubleUnaryOperator function) {
        double below = low;
        double above = high;
        double shortBy = valueAtLow;
        double over = valueAtHigh;
        int side = 0;
        for (int step = 0; step < MOST_STEPS && over != 0 && above - below > PRECISION * above; step++) {
            // The middle helps where the size of the function says little: out of range, or far from a straight line.
            boolean isNoLine = step > FEW_STEPS && step % 3 == 0;
            double next = isNoLine || !Double.isFinite(over)
                    ? below + (above - below) / 2
                    : above - over * ((above - below) / (over - shortBy));
            // A step no shorter than the precision passes the crossing once an end is near it, and draws in the other.
            double leastStep = PRECISION / 2 * above;
            double at = Math.max(below + leastStep, Math.min(above - leastStep, next));
            if (!(below < at && at < above)) {
                return above;
            }
            double value = function.applyAsDouble(at);
            if (value >= 0) {
                shortBy *= side > 0 ? weight(value, over) : 1;
                above = at;
                over = value;
                side = 1;
            } else {
                over *= side < 0 ? weight(value, shortBy) : 1;
                below = at;
                shortBy = value;
                side = -1;
            }
        }
        return over == 0 ? above : below + (above - below) / 2;
    }

    /** By how much the value at the end that stays counts less, once the other end has moved twice running. */
    private static double weight(double value, double before) {
        double left = 1 - value / before;
        return left > 0 ? left : 0.5;
    }

    /**
     * The crossing above a point where the function is below 0, wherever it is.
     *
     * @param guess near the crossing, above {@code low}
     */
    static double above(double low, double valueAtLow, double guess, DoubleUnaryOperator function) {
        double below = low;
        double shortBy = valueAtLow;
        double high = guess;
        double over = function.applyAsDouble(high);
        while (over < 0) {
            below = high;
            shortBy = over;
            high *= 2;
            over = function.applyAsDouble(high);
        }
        return between(below, shortBy, high, over, function);
    }
}
