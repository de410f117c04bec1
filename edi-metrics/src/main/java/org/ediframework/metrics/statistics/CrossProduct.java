package org.ediframework.metrics.statistics;

/** The difference of two products of counts, in which the rounding errors of the products do not show. */
final class CrossProduct {

    private CrossProduct() {}

    /** {@code a·d − b·c}, with relative precision for counts up to 2^53: Kahan's way with a fused multiply-add. */
    static double difference(double a, double d, double b, double c) {
        double product = b * c;
        if (a * d < product) {
            // Taken the other way round, so that swapping the products changes nothing but the sign.
            return -difference(b, c, a, d);
        }
        double error = Math.fma(b, c, -product);
        return Math.fma(a, d, -product) - error;
    }
}
