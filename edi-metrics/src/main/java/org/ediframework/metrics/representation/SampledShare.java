package org.ediframework.metrics.representation;

import java.math.BigInteger;
import java.util.Optional;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.statistics.Confidence;
import org.ediframework.metrics.statistics.DifferenceInterval;
import org.ediframework.metrics.statistics.FisherExactTest;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.RatioInterval;
import org.ediframework.metrics.statistics.TwoProportionsTest;

/**
 * x of n observed against y of m sampled. Where a publisher gives shares or weighted counts, y is the share of the
 * sample to the nearest person, halves upwards.
 */
final class SampledShare {

    private static final double LEAST_EXPECTED = 5;
    private static final double PRECISION = 1e-12;
    private static final int MOST_STEPS = 200;

    private final long count;
    private final long base;
    private final double q;
    private final long referenceCount;
    private final long size;

    SampledShare(long count, long base, ReferenceShare share, long size) {
        this.count = count;
        this.base = base;
        this.q = share.toDouble();
        this.size = size;
        BigInteger twice =
                share.getNumerator().multiply(BigInteger.valueOf(size)).shiftLeft(1);
        this.referenceCount = twice.add(share.getDenominator())
                .divide(share.getDenominator().shiftLeft(1))
                .longValueExact();
    }

    Interval gapInterval(double confidence) {
        return DifferenceInterval.NEWCOMBE.of(count, base, referenceCount, size, confidence);
    }

    /** Empty where nobody of the sample belongs to the group, so that the ratio has no upper end. */
    Optional<Interval> ratioInterval(double confidence) {
        return RatioInterval.KOOPMAN.of(count, base, referenceCount, size, confidence);
    }

    SignificanceTest test() {
        double everybody = (double) base + size;
        double inside = (double) count + referenceCount;
        double leastExpected = Math.min(inside, everybody - inside) / everybody * Math.min(base, size);
        return leastExpected < LEAST_EXPECTED ? SignificanceTest.FISHER_EXACT : SignificanceTest.TWO_PROPORTION_SCORE;
    }

    double pValue() {
        return test() == SignificanceTest.FISHER_EXACT
                ? FisherExactTest.twoSided(count, base - count, referenceCount, size - referenceCount)
                : TwoProportionsTest.twoSided(count, base, referenceCount, size);
    }

    /**
     * The smallest gap, above or below, that the score test would show with this power; empty where it would show none.
     * The normal approximation of J. L. Fleiss, B. Levin and M. C. Paik (2003), section 4.2, doi:10.1002/0471445428.
     */
    Optional<Double> detectableGap(double confidence, double power) {
        double z = Confidence.standardErrors(confidence);
        double zOfPower = Confidence.standardErrors(2 * power - 1);
        double above = leastGap(z, zOfPower, 1 - q, 1);
        double below = leastGap(z, zOfPower, q, -1);
        double least = Math.min(above, below);
        return Double.isFinite(least) ? Optional.of(least) : Optional.empty();
    }

    /** The gap at which the margin turns positive, by the Illinois form of false position; infinite where it never does. */
    private double leastGap(double z, double zOfPower, double room, int sign) {
        double hidden = 0;
        double shown = room;
        double shortBy = margin(hidden, z, zOfPower, sign);
        double over = margin(shown, z, zOfPower, sign);
        if (!(room > 0 && over >= 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double gap = shown;
        boolean wasShown = false;
        boolean wasHidden = false;
        for (int i = 0; i < MOST_STEPS; i++) {
            double next = shown - over * (shown - hidden) / (over - shortBy);
            boolean settled = Math.abs(next - gap) <= PRECISION * next;
            gap = next;
            double margin = margin(gap, z, zOfPower, sign);
            if (settled || margin == 0) {
                return gap;
            }
            if (margin > 0) {
                shortBy /= wasShown ? 2 : 1;
                shown = gap;
                over = margin;
            } else {
                over /= wasHidden ? 2 : 1;
                hidden = gap;
                shortBy = margin;
            }
            wasShown = margin > 0;
            wasHidden = !wasShown;
        }
        return gap;
    }

    /** By how much a gap exceeds the least one that would be shown. */
    private double margin(double gap, double z, double zOfPower, int sign) {
        double p = Math.min(1, Math.max(0, q + sign * gap));
        double n = (double) base;
        double m = (double) size;
        double pooled = (n * p + m * q) / (n + m);
        double underNone = z * Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
        double underGap = zOfPower * Math.sqrt(p * (1 - p) / n + q * (1 - q) / m);
        return gap - underNone - underGap;
    }
}
