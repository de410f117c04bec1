package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ediframework.core.population.ReferenceShare;

/** Numbers that fit the arithmetic of the processor give what numbers of any size give. */
class ExactComparisonProperties {

    private static final long LARGEST = (1L << 31) - 1;

    @Property
    void longsGiveWhatBigIntegersGive(
            @ForAll @LongRange(min = 0, max = LARGEST) long count,
            @ForAll @LongRange(min = 1, max = LARGEST) long base,
            @ForAll @LongRange(min = 1, max = LARGEST) long one,
            @ForAll @LongRange(min = 1, max = LARGEST) long other) {
        ReferenceShare share = ReferenceShare.of(Math.min(one, other), Math.max(one, other));
        ExactComparison quick = ExactComparison.of(count, base, share);
        ExactComparison general = new ComparisonOfBigIntegers(count, base, share);

        assertInstanceOf(ComparisonOfLongs.class, quick);
        assertEquals(general.direction(), quick.direction());
        assertEquals(general.expected(), quick.expected());
        assertEquals(general.gap(), quick.gap());
        assertEquals(general.ratio(), quick.ratio());
        assertEquals(general.shortfallBySwapping(), quick.shortfallBySwapping());
        if (!share.isOne()) {
            assertEquals(general.shortfallByAdding(), quick.shortfallByAdding());
        }
    }

    @Property
    void sharesAreInLowestTerms(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long one,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long other) {
        BigInteger numerator = BigInteger.valueOf(Math.min(one, other));
        BigInteger denominator = BigInteger.valueOf(Math.max(one, other));
        ReferenceShare share = ReferenceShare.of(numerator, denominator);

        assertEquals(BigInteger.ONE, share.getNumerator().gcd(share.getDenominator()));
        assertEquals(
                share.getNumerator().multiply(denominator),
                share.getDenominator().multiply(numerator));
    }
}
