package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class FisherExactTestProperties {

    private static final long LARGEST = 1L << 51;

    @Property
    void swappingRowsAndColumnsGivesTheSamePValue(
            @ForAll @LongRange(max = LARGEST) long a,
            @ForAll @LongRange(max = LARGEST) long b,
            @ForAll @LongRange(max = LARGEST) long c,
            @ForAll @LongRange(max = LARGEST) long d) {
        double p = FisherExactTest.twoSided(a, b, c, d);
        assertTrue(p >= 0 && p <= 1, () -> "p is " + p);
        assertEquals(p, FisherExactTest.twoSided(c, d, a, b));
        assertEquals(p, FisherExactTest.twoSided(b, a, d, c));
        assertEquals(p, FisherExactTest.twoSided(a, c, b, d));
        assertEquals(p, FisherExactTest.twoSided(d, b, c, a));
    }

    @Property
    void smallTablesWithEqualMarginsAreAlikeUnderSwapsToo(
            @ForAll @LongRange(max = 40) long a, @ForAll @LongRange(max = 40) long b) {
        assertEquals(FisherExactTest.twoSided(a, b, b, a), FisherExactTest.twoSided(b, a, a, b));
    }

    @Property
    void oneSidedPValuesOverlapInTheObservedTableOnly(
            @ForAll @LongRange(max = 3_000_000) long a,
            @ForAll @LongRange(max = 3_000_000) long b,
            @ForAll @LongRange(max = 3_000_000) long c,
            @ForAll @LongRange(max = 3_000_000) long d) {
        double less = FisherExactTest.less(a, b, c, d);
        double greater = FisherExactTest.greater(a, b, c, d);
        assertTrue(less >= 0 && less <= 1 && greater >= 0 && greater <= 1);
        double overlap = less + greater - 1;
        assertTrue(overlap >= -1e-9 && overlap <= 1, () -> "overlap is " + overlap);
    }
}
