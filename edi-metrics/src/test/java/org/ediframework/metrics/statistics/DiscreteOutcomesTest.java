package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The two distributions by themselves, at and beyond their ends. */
class DiscreteOutcomesTest {

    /** Of ten, four are marked and eight drawn: C(4,k)·C(6,8−k)/C(10,8) is 6, 24 and 15 of 45. */
    private static final DiscreteOutcomes TEN = new Hypergeometric(10, 4, 8);

    /** C(5,k)·0.2^k·0.8^(5−k). */
    private static final DiscreteOutcomes FIVE = new Binomial(5, 0.2);

    @Test
    void drawsFromFewHaveALeastOutcomeToo() {
        assertEquals(2, TEN.least());
        assertEquals(4, TEN.greatest());
        assertEquals(3, TEN.mode());
        assertEquals(0, FIVE.least());
        assertEquals(5, FIVE.greatest());
        assertEquals(1, FIVE.mode());
    }

    @Test
    void probabilitiesAreThoseOfCounting() {
        assertClose(6.0 / 45, Math.exp(TEN.logProbability(2)));
        assertClose(24.0 / 45, Math.exp(TEN.logProbability(3)));
        assertClose(15.0 / 45, Math.exp(TEN.logProbability(4)));
        assertClose(0.4096, Math.exp(FIVE.logProbability(1)));
        assertClose(0.00032, Math.exp(FIVE.logProbability(5)));
        assertClose(4, TEN.ratioToNext(2));
        assertClose(15.0 / 24, TEN.ratioToNext(3));
        assertClose(0.5, FIVE.ratioToNext(1));
    }

    @Test
    void tailsBeginAndEndWithTheOutcomes() {
        assertEquals(0, TEN.atMost(1));
        assertClose(6.0 / 45, TEN.atMost(2));
        assertClose(30.0 / 45, TEN.atMost(3));
        assertEquals(1, TEN.atMost(4));
        assertEquals(1, TEN.atMost(7));
        assertEquals(1, TEN.atLeast(0));
        assertEquals(1, TEN.atLeast(2));
        assertClose(39.0 / 45, TEN.atLeast(3));
        assertClose(15.0 / 45, TEN.atLeast(4));
        assertEquals(0, TEN.atLeast(5));
        assertEquals(0, FIVE.atMost(-1));
        assertClose(0.32768, FIVE.atMost(0));
        assertClose(0.99968, FIVE.atMost(4));
        assertEquals(1, FIVE.atMost(5));
        assertEquals(1, FIVE.atLeast(0));
        assertClose(0.67232, FIVE.atLeast(1));
        assertClose(0.00032, FIVE.atLeast(5));
        assertEquals(0, FIVE.atLeast(6));
    }

    @Test
    void whereOnlyOneOutcomeIsPossibleItIsCertain() {
        for (DiscreteOutcomes certain : new DiscreteOutcomes[] {
            new Hypergeometric(10, 4, 0), new Hypergeometric(10, 4, 10), new Hypergeometric(10, 10, 3)
        }) {
            assertEquals(certain.least(), certain.greatest());
            assertEquals(0, certain.logProbability(certain.least()), 1e-12);
            assertEquals(1, certain.atMost(certain.least()));
            assertEquals(1, certain.atLeast(certain.least()));
        }
    }

    @Test
    void modeOfTheLargestDrawsIsWithinTheirRange() {
        long mode = new Binomial(Long.MAX_VALUE, Math.nextDown(1.0)).mode();
        assertTrue(Long.MAX_VALUE - mode <= 2048, () -> "mode is " + mode);
        assertEquals(0, new Hypergeometric(10, 0, 5).mode());
        assertEquals(5, new Hypergeometric(10, 10, 5).mode());
    }
}
