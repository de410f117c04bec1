package org.ediframework.core.population;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A reference share as the exact fraction it is, between 0 and 1: {@code 9 / 94}, not {@code 0.0957…}. A shortfall
 * computed from it can be rounded up without a doubt. Always in lowest terms.
 */
public final class ReferenceShare implements Comparable<ReferenceShare> {

    private static final int BITS_THAT_A_DOUBLE_HOLDS = 53;

    /** As many decimals as the smallest double has: beyond, a share would be a power of ten too large to compute with. */
    private static final int MOST_DECIMALS = 1074;

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** A fraction in lowest terms. */
    private ReferenceShare(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static ReferenceShare reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.bitLength() < Long.SIZE) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger divisor = numerator.gcd(denominator);
        return new ReferenceShare(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** By Euclid's algorithm in the arithmetic of the processor, which suffices for numbers of people. */
    private static ReferenceShare reduced(long numerator, long denominator) {
        long divisor = denominator;
        long rest = numerator;
        while (rest != 0) {
            long remainder = divisor % rest;
            divisor = rest;
            rest = remainder;
        }
        return new ReferenceShare(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    /**
     * The share {@code numerator / denominator}.
     *
     * @throws IllegalArgumentException unless {@code 0 <= numerator <= denominator} and {@code denominator > 0}
     */
    public static ReferenceShare of(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() < 0 || denominator.signum() <= 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("Not a share: " + numerator + " / " + denominator
                    + ". A share is between 0 and 1, of a denominator above 0.");
        }
        return reduced(numerator, denominator);
    }

    /**
     * The share {@code numerator / denominator}.
     *
     * @throws IllegalArgumentException unless {@code 0 <= numerator <= denominator} and {@code denominator > 0}
     */
    public static ReferenceShare of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A share published as a decimal, taken at its word: {@code 0.138} is 69/500.
     *
     * @throws IllegalArgumentException when it is not between 0 and 1, or has more than 1,074 decimals
     */
    public static ReferenceShare from(BigDecimal share) {
        // The number of digits before the point tells huge exponents apart without writing them out.
        boolean isAboveOne = (long) share.precision() - share.scale() > 1 || share.compareTo(BigDecimal.ONE) > 0;
        if (share.signum() < 0 || (share.signum() > 0 && isAboveOne)) {
            throw new IllegalArgumentException(
                    "Not a share: " + share + ". A share is between 0 and 1, so 13.8 % is 0.138.");
        }
        if (share.signum() == 0) {
            return new ReferenceShare(BigInteger.ZERO, BigInteger.ONE);
        }
        if (share.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Not a share: " + share + ". A share has at most " + MOST_DECIMALS + " decimals.");
        }
        BigDecimal whole = share.scale() < 0 ? share.setScale(0) : share;
        return reduced(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** The upper number, in lowest terms; 0 or more. */
    public BigInteger getNumerator() {
        return numerator;
    }

    /** The lower number, in lowest terms; 1 or more. */
    public BigInteger getDenominator() {
        return denominator;
    }

    /** Whether nobody is expected. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Whether everybody is expected. */
    public boolean isOne() {
        return numerator.equals(denominator);
    }

    /** The nearest double; the only place where precision is given up. */
    public double toDouble() {
        if (denominator.bitLength() <= BITS_THAT_A_DOUBLE_HOLDS) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(ReferenceShare other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal when the shares are, however they were given: 2/4 equals 1/2. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReferenceShare that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The fraction, for example {@code 9/94}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
