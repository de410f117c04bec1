package org.ediframework.metrics.representation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.ediframework.core.population.ReferenceShare;

/**
 * x of n against q = a/b in whole numbers, so that a gap between nearly equal shares keeps its digits and a shortfall is
 * rounded up without a doubt. Only the last division is in floating point.
 */
final class ExactComparison {

    /** Whole numbers of so many bits are doubles without rounding. */
    private static final int BITS_THAT_A_DOUBLE_HOLDS = 53;

    private final BigInteger count;
    private final BigInteger base;
    private final BigInteger numerator;
    private final BigInteger denominator;
    /** a·n − b·x: above 0 where fewer are here than expected. */
    private final BigInteger missing;

    ExactComparison(long count, long base, ReferenceShare share) {
        this.count = BigInteger.valueOf(count);
        this.base = BigInteger.valueOf(base);
        this.numerator = share.getNumerator();
        this.denominator = share.getDenominator();
        this.missing = numerator.multiply(this.base).subtract(denominator.multiply(this.count));
    }

    /** q·n. */
    double expected() {
        return quotient(numerator.multiply(base), denominator);
    }

    /** x/n − q; n must not be 0. */
    double gap() {
        return quotient(missing.negate(), denominator.multiply(base));
    }

    /** (x/n)/q; neither n nor q may be 0. */
    double ratio() {
        return quotient(count.multiply(denominator), numerator.multiply(base));
    }

    /** ⌈q·n − x⌉, at least 0. */
    BigInteger shortfallBySwapping() {
        return ceiling(missing, denominator);
    }

    /** ⌈(q·n − x)/(1 − q)⌉, at least 0; q must not be 1. */
    BigInteger shortfallByAdding() {
        return ceiling(missing, denominator.subtract(numerator));
    }

    private static BigInteger ceiling(BigInteger dividend, BigInteger divisor) {
        if (dividend.signum() <= 0) {
            return BigInteger.ZERO;
        }
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        if (dividend.bitLength() <= BITS_THAT_A_DOUBLE_HOLDS && divisor.bitLength() <= BITS_THAT_A_DOUBLE_HOLDS) {
            return dividend.doubleValue() / divisor.doubleValue();
        }
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }
}
