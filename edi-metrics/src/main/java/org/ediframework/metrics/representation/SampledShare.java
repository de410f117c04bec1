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

    private double leastGap(double z, double zOfPower, double room, int sign) {
        if (!isShown(room, z, zOfPower, sign)) {
            return Double.POSITIVE_INFINITY;
        }
        double hidden = 0;
        double shown = room;
        while (true) {
            double middle = hidden + (shown - hidden) / 2;
            if (middle <= hidden || middle >= shown) {
                return shown;
            }
            if (isShown(middle, z, zOfPower, sign)) {
                shown = middle;
            } else {
                hidden = middle;
            }
        }
    }

    private boolean isShown(double gap, double z, double zOfPower, int sign) {
        double p = Math.min(1, Math.max(0, q + sign * gap));
        double n = (double) base;
        double m = (double) size;
        double pooled = (n * p + m * q) / (n + m);
        double underNone = z * Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
        double underGap = zOfPower * Math.sqrt(p * (1 - p) / n + q * (1 - q) / m);
        return gap > 0 && gap >= underNone + underGap;
    }
}
