package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.doubles;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MultinomialTestTest {

    private static final int DRAWS = 4000;

    static Stream<Arguments> exactCases() {
        return References.cases("multinomial.tsv");
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void agreesWithFractions(String counts, String shares, double expected) {
        assertClose(
                expected, MultinomialTest.exact(longs(counts), doubles(shares)).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void drawnPValueLiesNearTheExactOne(String counts, String shares, double expected) {
        double drawn = MultinomialTest.drawn(longs(counts), doubles(shares), DRAWS, 20110405);
        assertEquals(expected, drawn, 4 * Math.sqrt(expected * (1 - expected) / DRAWS) + 1.0 / DRAWS);
    }

    @Test
    void sameSeedDrawsTheSame() {
        long[] counts = {300, 210, 40, 30};
        double[] shares = {30, 20, 5, 2.5};
        double drawn = MultinomialTest.drawn(counts, shares, DRAWS, 5);
        assertEquals(drawn, MultinomialTest.drawn(counts, shares, DRAWS, 5));
        // R 4.2.2: chisq.test(counts, p = shares, rescale.p = TRUE)$p.value, which a large sample comes near to.
        assertEquals(0.3304, drawn, 0.03);
    }

    /** Fractions in Python 3.11.7, as R's binom.test(13, 40, 0.2) has them. */
    @Test
    void twoCategoriesAreTheBinomialTestForAnyBase() {
        assertClose(
                0.07170371683606812,
                MultinomialTest.exact(new long[] {13, 27}, new double[] {1, 4}).orElseThrow());
        long large = 1L << 60;
        assertClose(
                1,
                MultinomialTest.exact(new long[] {large, large}, new double[] {1, 1})
                        .orElseThrow());
    }

    @Test
    void oneCategoryLeavesNothingToTell() {
        long[] everybody = {Long.MAX_VALUE};
        assertEquals(OptionalDouble.of(1), MultinomialTest.exact(everybody, new double[] {3}));
        assertEquals(1, MultinomialTest.drawn(everybody, new double[] {3}, 10, 1));
    }

    @Test
    void workOfADrawDoesNotGrowWithTheCounts() {
        long[] counts = {1L << 60, 1L << 60, 3, 0};
        double[] shares = {0x1p60, 0x1p60, 3, 1};
        double drawn = MultinomialTest.drawn(counts, shares, 2000, 5);
        assertTrue(drawn > 0.2, () -> "p is " + drawn);
    }

    @Test
    void tooManyOutcomesAreNotVisited() {
        assertEquals(
                OptionalDouble.empty(),
                MultinomialTest.exact(new long[] {900, 900, 900, 900}, new double[] {1, 1, 1, 1}));
    }

    @Test
    void edgesNeedNoOutcomes() {
        assertEquals(OptionalDouble.of(1), MultinomialTest.exact(new long[] {0, 0}, new double[] {1, 2}));
        assertEquals(1, MultinomialTest.drawn(new long[] {0, 0}, new double[] {1, 2}, 10, 1));
        assertEquals(OptionalDouble.of(0), MultinomialTest.exact(new long[] {1, 5}, new double[] {0, 2}));
        assertEquals(0, MultinomialTest.drawn(new long[] {1, 5}, new double[] {0, 2}, 10, 1));
        assertClose(
                1, MultinomialTest.exact(new long[] {0, 5}, new double[] {0, 2}).orElseThrow());
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        var error = assertThrows(
                IllegalArgumentException.class, () -> MultinomialTest.drawn(new long[] {1}, new double[] {1}, 0, 1));
        assertEquals("draws is 0, but must be 1 or more", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> MultinomialTest.standardErrorOfDrawn(0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> MultinomialTest.standardErrorOfDrawn(2, 10));
        assertThrows(IllegalArgumentException.class, () -> MultinomialTest.exact(new long[] {1, 2}, new double[] {1}));
        assertClose(0.05, MultinomialTest.standardErrorOfDrawn(0.5, 100));
    }

    @Test
    void onePersonAmongTwentyThousandCategoriesIsNoSurprise() {
        long[] counts = new long[20_000];
        double[] shares = new double[20_000];
        java.util.Arrays.fill(shares, 1);
        counts[7] = 1;
        assertEquals(1, MultinomialTest.exact(counts, shares).getAsDouble(), 1e-9);
        shares[7] = 0.5;
        // All categories are more probable than the observed one: 0.5 / 19,999.5.
        assertEquals(0.5 / 19_999.5, MultinomialTest.exact(counts, shares).getAsDouble(), 1e-14);
        assertEquals(1, MultinomialTest.drawn(new long[20_000], shares, 10, 1));
    }

    @Test
    void drawsFromCategoriesOfVanishingSharesEnd() {
        long[] counts = new long[200];
        double[] shares = new double[200];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.pow(0.5, i);
        }
        counts[0] = 500;
        counts[1] = 250;
        counts[199] = 1;
        assertEquals(1 / 1001.0, MultinomialTest.drawn(counts, shares, 1000, 1));
    }
}
