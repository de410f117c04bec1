package org.ediframework.metrics.representation;

import static org.ediframework.metrics.representation.ExactComparison.quotient;

import java.math.BigInteger;
import org.ediframework.core.population.ReferenceShare;

/** The comparison of numbers of any size. */
final class ComparisonOfBigIntegers implements ExactComparison {

    private final BigInteger count;
    private final BigInteger base;
    private final BigInteger numerator;
    private final BigInteger denominator;
    /** a·n − b·x: above 0 where fewer are here than expected. */
    private final BigInteger missing;

    ComparisonOfBigIntegers(long count, long base, ReferenceShare share) {
        this.count = BigInteger.valueOf(count);
        this.base = BigInteger.valueOf(base);
        this.numerator = share.getNumerator();
        this.denominator = share.getDenominator();
        this.missing = numerator.multiply(this.base).subtract(denominator.multiply(this.count));
    }

    @Override
    public int direction() {
        return missing.signum();
    }

    @Override
    public double expected() {
        return quotient(numerator.multiply(base), denominator);
    }

    @Override
    public double gap() {
        return quotient(missing.negate(), denominator.multiply(base));
    }

    @Override
    public double ratio() {
        return quotient(count.multiply(denominator), numerator.multiply(base));
    }

    @Override
    public BigInteger shortfallBySwapping() {
        return ceiling(denominator);
    }

    @Override
    public BigInteger shortfallByAdding() {
        return ceiling(denominator.subtract(numerator));
    }

    private BigInteger ceiling(BigInteger divisor) {
        if (missing.signum() <= 0) {
            return BigInteger.ZERO;
        }
        return missing.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }
}
