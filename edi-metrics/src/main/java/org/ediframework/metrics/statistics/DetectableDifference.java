package org.ediframework.metrics.statistics;

import java.util.OptionalDouble;

/**
 * The smallest gap between a group's true share and its reference share that a base of this size would show, so that a
 * silent test is not read as parity.
 *
 * <p>Definition: the least d > 0 with z₁√(q(1−q)) + z₂√(p(1−p)) ≤ d√n, where p is q − d or q + d, z₁ is the normal
 * quantile of (1 + confidence)/2 and z₂ that of the power: the usual normal approximation to the power of the two-sided
 * score test against a complete reference. Where the reference share is 0 or 1 a single exception shows the gap, and d
 * is exactly 1 − (1 − power)^(1/n).
 *
 * <p>Absent when the base is 0, and when no share between 0 and 1 is far enough from the reference. Unit: a share
 * between 0 and 1; multiply by 100 for percentage points. Precision: relative 1e-12 of the stated approximation.
 *
 * <p>Source: J. L. Fleiss, B. Levin and M. C. Paik (2003), Statistical Methods for Rates and Proportions, section 2.4,
 * doi:10.1002/0471445428.
 */
public final class DetectableDifference {

    private DetectableDifference() {}

    /**
     * The smaller of {@link #below} and {@link #above}.
     *
     * @param reference the reference share, between 0 and 1
     * @param base all members observed, 0 or more
     * @param confidence the level of the two-sided test, strictly between 0 and 1, such as 0.95
     * @param power the probability with which the gap is to be shown, strictly between 0 and 1, such as 0.8
     * @throws IllegalArgumentException when an argument lies outside its range
     */
    public static OptionalDouble of(double reference, long base, double confidence, double power) {
        OptionalDouble below = below(reference, base, confidence, power);
        OptionalDouble above = above(reference, base, confidence, power);
        if (below.isEmpty() || above.isEmpty()) {
            return below.isEmpty() ? above : below;
        }
        return OptionalDouble.of(Math.min(below.getAsDouble(), above.getAsDouble()));
    }

    /**
     * How far below the reference a share must lie to be shown; absent when even a share of 0 would not be.
     *
     * @throws IllegalArgumentException when an argument lies outside its range
     * @see #of for the arguments
     */
    public static OptionalDouble below(double reference, long base, double confidence, double power) {
        require(reference, base, confidence, power);
        return distance(reference, 1 - reference, base, confidence, power);
    }

    /**
     * How far above the reference a share must lie to be shown; absent when even a share of 1 would not be.
     *
     * @throws IllegalArgumentException when an argument lies outside its range
     * @see #of for the arguments
     */
    public static OptionalDouble above(double reference, long base, double confidence, double power) {
        require(reference, base, confidence, power);
        return distance(1 - reference, reference, base, confidence, power);
    }

    /**
     * The smallest gap, above or below, that the score test of two samples would show: the reference is a sample too.
     * Absent when a sample has nobody, and when no share between 0 and 1 is far enough from the reference.
     *
     * <p>Definition: the least d with z₁√(p̄(1−p̄)(1/n + 1/m)) + z₂√(p(1−p)/n + q(1−q)/m) ≤ d, where p is q − d or q + d and
     * p̄ the share of both together (Fleiss, Levin and Paik, section 4.2). Precision: relative 1e-12 of the approximation.
     *
     * @param size m, the people that the reference was estimated from, 0 or more
     * @throws IllegalArgumentException when an argument lies outside its range
     * @see #of for the other arguments
     */
    public static OptionalDouble ofSamples(double reference, long base, long size, double confidence, double power) {
        require(reference, base, confidence, power);
        Arguments.requireCount("size", size);
        if (base == 0 || size == 0) {
            return OptionalDouble.empty();
        }
        TwoSampleMargin margin = new TwoSampleMargin(
                reference,
                (double) base,
                (double) size,
                Confidence.standardErrors(confidence),
                Confidence.normalQuantile(power));
        double least = margin.least();
        return least < Double.POSITIVE_INFINITY ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    private static void require(double reference, long base, double confidence, double power) {
        Arguments.requireProbability("reference", reference);
        Arguments.requireCount("base", base);
        Arguments.requireConfidence(confidence);
        Arguments.requireStrictlyBetweenZeroAndOne("power", power);
    }

    /** The distance by which {@code room} must shrink, from the definition squared: a quadratic equation in d. */
    private static OptionalDouble distance(double room, double rest, long base, double confidence, double power) {
        if (base == 0 || room == 0) {
            return OptionalDouble.empty();
        }
        if (rest == 0) {
            return OptionalDouble.of(-Math.expm1(Math.log1p(-power) / base));
        }
        double critical = Confidence.standardErrors(confidence) * Math.sqrt(room * rest);
        double z = Confidence.normalQuantile(power);
        double square = z * z;
        double a = base + square;
        double half = critical * Math.sqrt((double) base) - square * (rest - room) / 2;
        // half² − a·(critical² − z₂²·room·rest), multiplied out: the difference itself would cancel for a power near ½.
        double discriminant = square
                * (room * rest * base
                        - critical * critical
                        + critical * Math.sqrt((double) base) * (room - rest)
                        + square / 4);
        boolean beyondReach = z >= 0 && room * Math.sqrt((double) base) < critical;
        if (discriminant < 0 || beyondReach) {
            return OptionalDouble.empty();
        }
        double root = Math.sqrt(discriminant);
        double distance = (z >= 0 ? half + root : half - root) / a;
        return distance > 0 && distance <= room ? OptionalDouble.of(distance) : OptionalDouble.empty();
    }
}
