package org.ediframework.metrics.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How a share changes from one end of society to the other: the straight line of least squares, weighted by people,
 * through the shares of groups in their order (deciles of deprivation, most deprived first), over the middle of each
 * group's part of all people, from 0 to 1.
 *
 * <p>The intervals are those of the line, so they tell how well a line fits the groups. Precision: relative 1e-10.
 *
 * <p>Source: J. P. Mackenbach and A. E. Kunst (1997), doi:10.1016/S0277-9536(96)00073-1.
 *
 * @param slopeIndex the share at the far end of the line less that at the near end: positive where the group that comes
 *     last has more
 * @param slopeInterval of the slope, by Student's distribution with two degrees of freedom less than groups; absent with
 *     two groups, through which every line goes
 * @param relativeIndex the line's share at the far end over that at the near end; absent where the line falls below 0 at
 *     either
 */
public record InequalitySlope(double slopeIndex, Optional<Interval> slopeInterval, Optional<Double> relativeIndex) {

    /**
     * The slope over groups in their order.
     *
     * @param counts people of whom it is true, in each group
     * @param bases everybody in each group; a group with nobody is left out
     * @param confidence strictly between 0 and 1, such as 0.95
     * @return absent where fewer than two groups have anybody
     * @throws IllegalArgumentException when the lengths differ or a value lies outside its range
     */
    public static Optional<InequalitySlope> of(long[] counts, long[] bases, double confidence) {
        Arguments.requireSameLength("counts", counts.length, "bases", bases.length);
        Arguments.requireConfidence(confidence);
        double people = (double) Arguments.sum("bases", bases);
        int groups = 0;
        double meanShare = 0;
        double[] rank = new double[bases.length];
        double before = 0;
        for (int i = 0; i < bases.length; i++) {
            Arguments.requireCountWithinBase(counts[i], bases[i]);
            groups += bases[i] > 0 ? 1 : 0;
            rank[i] = (before + bases[i] / 2.0) / people;
            before += bases[i];
            meanShare += bases[i] == 0 ? 0 : counts[i] / people;
        }
        if (groups < 2) {
            return Optional.empty();
        }
        // The middles of parts of all people have the mean ½, whatever the parts.
        double spread = 0;
        double together = 0;
        for (int i = 0; i < bases.length; i++) {
            spread += bases[i] * (rank[i] - 0.5) * (rank[i] - 0.5);
            together += (rank[i] - 0.5) * (counts[i] - bases[i] * meanShare);
        }
        double slope = together / spread;
        double near = meanShare - slope / 2;
        double far = meanShare + slope / 2;
        return Optional.of(new InequalitySlope(
                slope,
                groups == 2
                        ? Optional.empty()
                        : Optional.of(interval(counts, bases, rank, near, slope, spread, groups - 2, confidence)),
                near > 0 && far >= 0 ? Optional.of(far / near) : Optional.empty()));
    }

    private static Interval interval(
            long[] counts,
            long[] bases,
            double[] rank,
            double near,
            double slope,
            double spread,
            int degreesOfFreedom,
            double confidence) {
        double squares = 0;
        for (int i = 0; i < bases.length; i++) {
            if (bases[i] > 0) {
                double residual = (double) counts[i] / bases[i] - (near + slope * rank[i]);
                squares += bases[i] * residual * residual;
            }
        }
        double half = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidence) / 2)
                * Math.sqrt(squares / degreesOfFreedom / spread);
        return new Interval(slope - half, slope + half);
    }
}
