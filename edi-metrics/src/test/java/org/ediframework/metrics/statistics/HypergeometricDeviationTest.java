package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HypergeometricDeviationTest {

    static Stream<Arguments> exactCases() {
        return References.cases("deviation.tsv");
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void agreesWithFractions(long total, long marked, long drawn, double expected) {
        assertClose(expected, HypergeometricDeviation.of(total, marked, drawn));
        assertClose(expected, HypergeometricDeviation.of(total, drawn, marked));
    }

    @Test
    void nobodyDeviatesFromNobody() {
        assertEquals(0, HypergeometricDeviation.of(0, 0, 0));
    }

    @Test
    void expectationThatIsWholeIsHandledForTheLargestCounts() {
        // Half of half of 2^62: E|X − μ| comes near to √(2·variance/π), with a variance of total/16.
        double normal = Math.sqrt(2 * 0x1p58 / Math.PI);
        assertEquals(normal, HypergeometricDeviation.of(1L << 62, 1L << 61, 1L << 61), 1e-6 * normal);
    }

    @Test
    void argumentsOutsideTheirRangeAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> HypergeometricDeviation.of(5, 6, 1));
        assertEquals("count is 6 of a base of 5, but must lie between 0 and the base", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> HypergeometricDeviation.of(5, 1, 6));
        assertThrows(IllegalArgumentException.class, () -> HypergeometricDeviation.of(-1, 0, 0));
    }
}
