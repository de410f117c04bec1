package org.ediframework.metrics.summary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;

/** The counts of a comparison beside the shares that the reference gives to the same categories, as exact fractions. */
final class ComparedShares {

    private final long[] counts;
    private final long base;
    private final List<ReferenceShare> shares;
    private final BigInteger numerator;
    private final BigInteger denominator;

    private ComparedShares(
            long[] counts, long base, List<ReferenceShare> shares, BigInteger numerator, BigInteger denominator) {
        this.counts = counts;
        this.base = base;
        this.shares = List.copyOf(shares);
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Absent where a category has no reference share, for the reason of the first that has none. */
    static Measured<ComparedShares> of(Comparison comparison) {
        Map<String, Long> observed = comparison.getObserved().getCounts();
        List<ReferenceShare> shares = new ArrayList<>();
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (String category : observed.keySet()) {
            Measured<ReferenceShare> share = comparison.getReferenceShare(category);
            if (!share.isPresent()) {
                return Measured.absent(share.getAbsence().orElse(Absence.NO_REFERENCE));
            }
            ReferenceShare known = share.get();
            shares.add(known);
            numerator = numerator
                    .multiply(known.getDenominator())
                    .add(known.getNumerator().multiply(denominator));
            denominator = denominator.multiply(known.getDenominator());
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
        if (shares.isEmpty()) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        if (numerator.signum() == 0) {
            return Measured.absent(Absence.REFERENCE_IS_ZERO);
        }
        long[] counts = observed.values().stream().mapToLong(Long::longValue).toArray();
        return Measured.of(
                new ComparedShares(counts, comparison.getObserved().getDeclared(), shares, numerator, denominator));
    }

    long[] counts() {
        return counts.clone();
    }

    double[] doubles() {
        return shares.stream().mapToDouble(ReferenceShare::toDouble).toArray();
    }

    /** The share of the reference that the categories make up, at most 1 but for rounded shares. */
    double covered() {
        return quotient(numerator, denominator);
    }

    /** The people of a sample of this size in each category, to the nearest person. */
    long[] ofSample(long size) {
        return shares.stream()
                .mapToLong(share -> share.getNumerator()
                        .multiply(BigInteger.valueOf(size))
                        .shiftLeft(1)
                        .add(share.getDenominator())
                        .divide(share.getDenominator().shiftLeft(1))
                        .longValueExact())
                .toArray();
    }

    /** ½ Σ |xᵢ/n − qᵢ/Σq|; every difference is formed exactly. */
    double dissimilarity() {
        double sum = 0;
        BigInteger n = BigInteger.valueOf(base);
        for (int i = 0; i < counts.length; i++) {
            BigInteger expectedNumerator = shares.get(i).getNumerator().multiply(denominator);
            BigInteger expectedDenominator = shares.get(i).getDenominator().multiply(numerator);
            BigInteger difference =
                    BigInteger.valueOf(counts[i]).multiply(expectedDenominator).subtract(expectedNumerator.multiply(n));
            sum += quotient(difference.abs(), expectedDenominator.multiply(n));
        }
        return Math.min(1, sum / 2);
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }
}
