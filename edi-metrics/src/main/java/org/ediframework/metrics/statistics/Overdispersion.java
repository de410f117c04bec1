package org.ediframework.metrics.statistics;

import java.util.Arrays;

/**
 * By how much units vary around a common share more than chance alone would let them. Where they do, most units lie outside
 * the limits of a plain funnel, which then says nothing about any single one.
 *
 * <p>Definition: zᵢ = (xᵢ/nᵢ − q)/sᵢ with sᵢ = √(q(1 − q)/nᵢ). The outer tenth at either end is drawn in to the limits
 * between which the others lie, so that the units looked for do not hide themselves; φ is the mean of the squares. The
 * variance between units τ² is (Iφ − (I − 1))/(Σw − Σw²/Σw) with w = 1/s², at least 0.
 *
 * <p>Precision: relative 1e-11.
 *
 * <p>Source: D. J. Spiegelhalter (2005), Handling over-dispersion of performance indicators,
 * doi:10.1136/qshc.2005.013755.
 *
 * @param target q, strictly between 0 and 1
 * @param factor φ, 0 or more; about 1 where chance explains the units
 * @param betweenUnits τ², 0 or more, in squared shares
 */
public record Overdispersion(double target, double factor, double betweenUnits) {

    /** The part of units at either end that is drawn in. */
    private static final double DRAWN_IN = 0.1;

    /**
     * The variation of units around a share.
     *
     * @param target strictly between 0 and 1
     * @param counts the people of each unit who belong to the group
     * @param bases everybody in each unit; units with nobody are left out
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public static Overdispersion around(double target, long[] counts, long[] bases) {
        Arguments.requireStrictlyBetweenZeroAndOne("target", target);
        Arguments.requireSameLength("counts", counts.length, "bases", bases.length);
        double[] scores = new double[counts.length];
        double[] weights = new double[counts.length];
        int units = 0;
        for (int i = 0; i < counts.length; i++) {
            Arguments.requireCountWithinBase(counts[i], bases[i]);
            if (bases[i] > 0) {
                weights[units] = bases[i] / (target * (1 - target));
                scores[units] = ((double) counts[i] / bases[i] - target) * Math.sqrt(weights[units]);
                units++;
            }
        }
        if (units < 2) {
            return new Overdispersion(target, units == 0 ? 0 : scores[0] * scores[0], 0);
        }
        double[] sorted = Arrays.copyOf(scores, units);
        Arrays.sort(sorted);
        double least = Quantile.of(sorted, DRAWN_IN);
        double most = Quantile.of(sorted, 1 - DRAWN_IN);
        double squares = 0;
        for (double score : sorted) {
            double drawnIn = Math.max(least, Math.min(most, score));
            squares += drawnIn * drawnIn;
        }
        double[] sizes = Arrays.copyOf(weights, units);
        Arrays.sort(sizes);
        double all = Arrays.stream(sizes).sum();
        double ofSquares =
                Arrays.stream(sizes).map(weight -> weight / all * weight).sum();
        double between = (squares - (units - 1)) / (all - ofSquares);
        return new Overdispersion(target, squares / units, Math.max(0, between));
    }

    /**
     * The limits for a unit of this size, cut to [0, 1]: q ∓ z√(s² + τ²).
     *
     * @param base everybody in the unit, 0 or more; [0, 1] where nobody is
     * @param confidence strictly between 0 and 1, such as 0.998
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public Interval limits(long base, double confidence) {
        Arguments.requireCount("base", base);
        double z = Confidence.standardErrors(confidence);
        if (base == 0) {
            return new Interval(0, 1);
        }
        double half = z * Math.sqrt(target * (1 - target) / base + betweenUnits);
        return new Interval(Math.max(0, target - half), Math.min(1, target + half));
    }
}
