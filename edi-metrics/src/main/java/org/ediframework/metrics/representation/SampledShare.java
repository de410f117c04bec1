package org.ediframework.metrics.representation;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.statistics.DetectableDifference;
import org.ediframework.metrics.statistics.DifferenceInterval;
import org.ediframework.metrics.statistics.Equivalence;
import org.ediframework.metrics.statistics.FisherExactTest;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.RatioInterval;
import org.ediframework.metrics.statistics.TwoGroups;
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
        this.referenceCount = nearest(share, size);
    }

    /** q·m to the nearest person, halves upwards; in the arithmetic of the processor where every product fits it. */
    private static long nearest(ReferenceShare share, long size) {
        if (share.getDenominator().bitLength() <= ComparisonOfLongs.BITS && size < ComparisonOfLongs.LIMIT / 2) {
            long denominator = share.getDenominator().longValue();
            return (2 * share.getNumerator().longValue() * size + denominator) / (2 * denominator);
        }
        BigInteger twice =
                share.getNumerator().multiply(BigInteger.valueOf(size)).shiftLeft(1);
        return twice.add(share.getDenominator())
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
        // The exact test cannot be asked about more people than a long counts.
        boolean isCountable = base <= Long.MAX_VALUE - size;
        return isCountable && leastExpected < LEAST_EXPECTED
                ? SignificanceTest.FISHER_EXACT
                : SignificanceTest.TWO_PROPORTION_SCORE;
    }

    double pValue() {
        return test() == SignificanceTest.FISHER_EXACT
                ? FisherExactTest.twoSided(count, base - count, referenceCount, size - referenceCount)
                : TwoProportionsTest.twoSided(count, base, referenceCount, size);
    }

    /** The p-value of the ratio lying within a band. */
    double equivalence(MaterialityBand band) {
        return base > Long.MAX_VALUE - size
                ? 1
                : Equivalence.ofRatio(
                        new TwoGroups(count, base, referenceCount, size),
                        Math.max(Double.MIN_NORMAL, band.low()),
                        band.high());
    }

    /** The smallest gap that the score test would show with this power; empty where it would show none. */
    OptionalDouble detectableGap(double confidence, double power) {
        return DetectableDifference.ofSamples(q, base, size, confidence, power);
    }
}
