package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinomialTestTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("binomial.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String side, long count, long base, double probability, double expected) {
        assertClose(
                expected,
                switch (side) {
                    case "less" -> BinomialTest.less(count, base, probability);
                    case "greater" -> BinomialTest.greater(count, base, probability);
                    default -> BinomialTest.twoSided(count, base, probability);
                });
    }

    static Stream<Arguments> exactCases() {
        return References.cases("binomial-exact.tsv");
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void agreesWithFractions(long count, long base, double probability, double expected) {
        assertClose(expected, BinomialTest.twoSided(count, base, probability));
    }

    static Stream<Arguments> largeCases() {
        return References.cases("binomial-large.tsv");
    }

    @ParameterizedTest
    @MethodSource("largeCases")
    void farTailsOfLargeBasesKeepTheirPrecision(long count, long base, double probability, double expected) {
        assertClose(expected, BinomialTest.less(count, base, probability));
        assertClose(expected, BinomialTest.greater(base - count, base, 1 - probability));
    }

    @Test
    void equallyProbableOutcomesOnBothSidesAreCounted() {
        // Exact: 2·Σ C(100,k)/2^100 over k = 0 … 40.
        assertClose(0.05688793364098076, BinomialTest.twoSided(60, 100, 0.5));
        assertEquals(BinomialTest.twoSided(60, 100, 0.5), BinomialTest.twoSided(40, 100, 0.5));
    }

    @Test
    void nobodyObservedIsNoEvidence() {
        assertEquals(1, BinomialTest.twoSided(0, 0, 0.3));
        assertEquals(1, BinomialTest.less(0, 0, 0.3));
        assertEquals(1, BinomialTest.greater(0, 0, 0.3));
    }

    @Test
    void certainReferenceIsRefutedByOneException() {
        assertEquals(0, BinomialTest.twoSided(1, 1_000_000, 0));
        assertEquals(1, BinomialTest.twoSided(0, 1_000_000, 0));
        assertEquals(0, BinomialTest.twoSided(999_999, 1_000_000, 1));
        assertEquals(1, BinomialTest.twoSided(1_000_000, 1_000_000, 1));
    }

    @Test
    void countAboveItsBaseIsRefusedWithBoth() {
        var error = assertThrows(IllegalArgumentException.class, () -> BinomialTest.twoSided(7, 5, 0.5));
        assertEquals("count is 7 of a base of 5, but must lie between 0 and the base", error.getMessage());
    }

    @Test
    void probabilityOutsideItsRangeIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> BinomialTest.less(1, 5, 50));
        assertEquals("probability is 50.0, but must lie between 0 and 1", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> BinomialTest.greater(1, 5, Double.NaN));
    }
}
