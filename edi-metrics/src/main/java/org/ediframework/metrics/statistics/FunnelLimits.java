package org.ediframework.metrics.statistics;

/**
 * The limits of a funnel plot: between which shares an organisation of a given size would lie, were its members drawn
 * with the target share.
 *
 * <p>Definition: q ∓ z√(q(1−q)/n), cut to [0, 1]. Customary levels are 0.95 and 0.998. Edge results: [0, 1] for a base
 * of 0; both ends equal q when q is 0 or 1. Precision: relative 1e-14 of the width.
 *
 * <p>Source: D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance, doi:10.1002/sim.1970.
 */
public final class FunnelLimits {

    private FunnelLimits() {}

    /**
     * The limits for a base of this size.
     *
     * @param target the target share, between 0 and 1
     * @param base the members of the organisation, 0 or more
     * @param confidence strictly between 0 and 1, such as 0.998
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static Interval of(double target, long base, double confidence) {
        Arguments.requireProbability("target", target);
        Arguments.requireCount("base", base);
        double z = Confidence.standardErrors(confidence);
        if (base == 0) {
            return new Interval(0, 1);
        }
        double half = z * Math.sqrt(target * (1 - target) / base);
        return new Interval(Math.max(0, target - half), Math.min(1, target + half));
    }
}
