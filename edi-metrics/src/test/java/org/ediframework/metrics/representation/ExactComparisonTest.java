package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.ediframework.core.population.ReferenceShare;
import org.junit.jupiter.api.Test;

/** Counts that no double holds: the arithmetic beside each figure is exact. */
class ExactComparisonTest {

    private static final long HALF = 1L << 60;

    @Test
    void gapOfOnePersonInTwoToTheSixtyFirstIsSeen() {
        ExactComparison more = ExactComparison.of(HALF + 1, 2 * HALF, ReferenceShare.of(1, 2));
        assertEquals(0x1p-61, more.gap());
        assertEquals(0x1p60, more.expected());
        ExactComparison fewer = ExactComparison.of(HALF - 1, 2 * HALF, ReferenceShare.of(1, 2));
        assertEquals(-0x1p-61, fewer.gap());
    }

    @Test
    void ratioOfLargeCountsIsRoundedOnce() {
        // (3·2^58)/2^61 over 1/2 is 3/4; over 1/3 it is 9/8.
        assertEquals(
                0.75,
                ExactComparison.of(3 * (HALF / 4), 2 * HALF, ReferenceShare.of(1, 2))
                        .ratio());
        assertEquals(
                1.125,
                ExactComparison.of(3 * (HALF / 4), 2 * HALF, ReferenceShare.of(1, 3))
                        .ratio());
    }

    @Test
    void shortfallIsNotLostInRounding() {
        ExactComparison oneShort = ExactComparison.of(HALF - 1, 2 * HALF, ReferenceShare.of(1, 2));
        assertEquals(BigInteger.ONE, oneShort.shortfallBySwapping());
        assertEquals(BigInteger.TWO, oneShort.shortfallByAdding());
        ExactComparison enough = ExactComparison.of(HALF, 2 * HALF, ReferenceShare.of(1, 2));
        assertEquals(BigInteger.ZERO, enough.shortfallBySwapping());
        assertEquals(BigInteger.ZERO, enough.shortfallByAdding());
    }
}
