package org.ediframework.metrics.statistics;

/**
 * By how much the logarithm of the probability falls from an outcome outward, continued between the whole numbers.
 *
 * @param a marked and drawn
 * @param b marked and not drawn
 * @param c drawn and not marked
 * @param d neither
 * @param cross {@code a·d − b·c}
 * @param direction 1 towards greater outcomes, −1 towards lesser ones
 */
record HypergeometricFall(double a, double b, double c, double d, double cross, int direction) {

    private double slope() {
        return direction * (cross > 0 ? -Math.log1p(-cross / a / d) : Math.log1p(cross / b / c));
    }

    /** By how much the fall to the next outcome exceeds that to this one: the sum of terms of one sign. */
    private double bend() {
        return Math.log1p(1 / a) + Math.log1p(1 / b) + Math.log1p(1 / c) + Math.log1p(1 / d);
    }

    /** Near which distance the fall has this value, by its slope and bend. */
    double reaching(double fall) {
        double slope = slope();
        return 2 * fall / (slope + Math.sqrt(slope * slope + 2 * bend() * fall));
    }

    private double at(double distance) {
        double step = direction * distance;
        return distance * slope() + curved(a, step) + curved(d, step) + curved(b, -step) + curved(c, -step);
    }

    /** The logarithm of (count + step)! over count!, less step times the logarithm of count. */
    private static double curved(double count, double step) {
        double relative = step / count;
        double log = Math.log1p(relative);
        return count * (relative * log + IncompleteBeta.log1pMinus(relative))
                + log / 2
                + SaddlePoint.stirlingError(count + step)
                - SaddlePoint.stirlingError(count);
    }

    /** The sum of e to the negative fall at 0, 1, 2 … as an integral to this end, with its corrections. */
    double sumOver(double end) {
        double integral = GaussLegendre.integrateFromZero(end, distance -> Math.exp(-at(distance)));
        double slope = (at(1) - at(-1)) / 2;
        double bend = bend();
        double square = slope * slope;
        double first = slope / 12;
        double third = slope * (square - 3 * bend) / 720;
        double fifth = slope * (square * square - 10 * square * bend + 15 * bend * bend) / 30240;
        return integral + 0.5 + first - third + fifth;
    }
}
