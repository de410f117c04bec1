package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class BinomialTestProperties {

    private static final long LARGEST = 1L << 53;

    @Property
    void everyPValueIsAProbability(
            @ForAll @LongRange(min = 0) long base,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(9) double position,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(9) double probability) {
        long count = Math.min(base, (long) (position * base));
        for (double p : new double[] {
            BinomialTest.twoSided(count, base, probability),
            BinomialTest.less(count, base, probability),
            BinomialTest.greater(count, base, probability)
        }) {
            assertTrue(p >= 0 && p <= 1, () -> "p is " + p);
        }
    }

    @Property
    void countAndItsComplementAreAlikeAtOneHalf(
            @ForAll @LongRange(min = 0, max = LARGEST) long count, @ForAll @LongRange(max = LARGEST) long others) {
        long base = count + others;
        assertEquals(BinomialTest.twoSided(count, base, 0.5), BinomialTest.twoSided(others, base, 0.5));
        assertEquals(BinomialTest.less(count, base, 0.5), BinomialTest.greater(others, base, 0.5));
    }

    @Property
    void oneMoreMemberNeverMakesUnderRepresentationMoreConvincing(
            @ForAll @LongRange(min = 1, max = 3000) long base,
            @ForAll @LongRange(max = 2999) long count,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(9) double probability) {
        long observed = count % base;
        assertTrue(BinomialTest.less(observed, base, probability)
                <= BinomialTest.less(observed + 1, base, probability) * (1 + 1e-12));
    }

    @Property
    void twoSidedIsNeverBelowTheSmallerOfTheOneSided(
            @ForAll @LongRange(min = 1, max = 1_000_000) long base,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(9) double position,
            @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(6) double probability) {
        long count = Math.min(base, (long) (position * base));
        double smaller =
                Math.min(BinomialTest.less(count, base, probability), BinomialTest.greater(count, base, probability));
        assertTrue(BinomialTest.twoSided(count, base, probability) >= smaller * (1 - 1e-12));
    }
}
