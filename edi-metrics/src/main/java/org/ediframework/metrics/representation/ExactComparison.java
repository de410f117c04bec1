package org.ediframework.metrics.representation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.ediframework.core.population.ReferenceShare;

/**
 * x of n against q = a/b in whole numbers, so that a gap between nearly equal shares keeps its digits and a shortfall is
 * rounded up without a doubt. Only the last division is in floating point.
 */
sealed interface ExactComparison permits ComparisonOfLongs, ComparisonOfBigIntegers {

    /** Whole numbers of so many bits are doubles without rounding. */
    int BITS_THAT_A_DOUBLE_HOLDS = 53;

    /** x of n against q: in the arithmetic of the processor where every product fits it, as it does of most tables. */
    static ExactComparison of(long count, long base, ReferenceShare share) {
        boolean small = count < ComparisonOfLongs.LIMIT
                && base < ComparisonOfLongs.LIMIT
                && share.getDenominator().bitLength() <= ComparisonOfLongs.BITS;
        return small
                ? new ComparisonOfLongs(
                        count,
                        base,
                        share.getNumerator().longValue(),
                        share.getDenominator().longValue())
                : new ComparisonOfBigIntegers(count, base, share);
    }

    /** 1 where fewer are here than expected, -1 where more are, 0 where as many. */
    int direction();

    /** q·n. */
    double expected();

    /** x/n − q; n must not be 0. */
    double gap();

    /** (x/n)/q; neither n nor q may be 0. */
    double ratio();

    /** ⌈q·n − x⌉, at least 0. */
    BigInteger shortfallBySwapping();

    /** ⌈(q·n − x)/(1 − q)⌉, at least 0; q must not be 1. */
    BigInteger shortfallByAdding();

    /** The double nearest to a fraction. */
    static double quotient(BigInteger dividend, BigInteger divisor) {
        if (dividend.bitLength() <= BITS_THAT_A_DOUBLE_HOLDS && divisor.bitLength() <= BITS_THAT_A_DOUBLE_HOLDS) {
            return dividend.doubleValue() / divisor.doubleValue();
        }
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }
}
