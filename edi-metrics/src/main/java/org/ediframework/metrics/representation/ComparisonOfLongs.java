package org.ediframework.metrics.representation;

import java.math.BigInteger;

/** The comparison of numbers below {@value #LIMIT}, of which every product, and the sum of two, fits a {@code long}. */
final class ComparisonOfLongs implements ExactComparison {

    static final int BITS = 31;

    static final long LIMIT = 1L << BITS;

    private static final long A_DOUBLE_HOLDS = 1L << BITS_THAT_A_DOUBLE_HOLDS;

    private final long count;
    private final long base;
    private final long numerator;
    private final long denominator;
    /** a·n − b·x: above 0 where fewer are here than expected. */
    private final long missing;

    ComparisonOfLongs(long count, long base, long numerator, long denominator) {
        this.count = count;
        this.base = base;
        this.numerator = numerator;
        this.denominator = denominator;
        this.missing = numerator * base - denominator * count;
    }

    @Override
    public int direction() {
        return Long.signum(missing);
    }

    @Override
    public double expected() {
        return nearest(numerator * base, denominator);
    }

    @Override
    public double gap() {
        return nearest(-missing, denominator * base);
    }

    @Override
    public double ratio() {
        return nearest(count * denominator, numerator * base);
    }

    @Override
    public BigInteger shortfallBySwapping() {
        return ceiling(denominator);
    }

    @Override
    public BigInteger shortfallByAdding() {
        return ceiling(denominator - numerator);
    }

    private BigInteger ceiling(long divisor) {
        return missing <= 0 ? BigInteger.ZERO : BigInteger.valueOf((missing + divisor - 1) / divisor);
    }

    private static double nearest(long dividend, long divisor) {
        if (Math.abs(dividend) < A_DOUBLE_HOLDS && divisor < A_DOUBLE_HOLDS) {
            return (double) dividend / divisor;
        }
        return ExactComparison.quotient(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor));
    }
}
