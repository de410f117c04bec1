package org.ediframework.metrics.statistics;

/** The quantile of values in order, between the two that surround it: type 7 of R. J. Hyndman and Y. Fan (1996). */
final class Quantile {

    private Quantile() {}

    static double of(double[] sorted, double probability) {
        double position = (sorted.length - 1) * probability;
        int below = (int) position;
        double part = position - below;
        return part == 0 ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }
}
