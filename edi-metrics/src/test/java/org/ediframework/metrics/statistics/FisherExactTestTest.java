package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FisherExactTestTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("fisher.tsv");
    }

    static Stream<Arguments> largeCases() {
        return References.cases("fisher-large.tsv");
    }

    @ParameterizedTest
    @MethodSource("largeCases")
    void precisionDoesNotDependOnTheTotal(String cells, double expected) {
        long[] t = longs(cells);
        assertClose(expected, FisherExactTest.twoSided(t[0], t[1], t[2], t[3]));
    }

    static Stream<Arguments> exactCases() {
        return References.cases("fisher-exact.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String side, String cells, double expected) {
        long[] t = longs(cells);
        assertClose(
                expected,
                switch (side) {
                    case "less" -> FisherExactTest.less(t[0], t[1], t[2], t[3]);
                    case "greater" -> FisherExactTest.greater(t[0], t[1], t[2], t[3]);
                    default -> FisherExactTest.twoSided(t[0], t[1], t[2], t[3]);
                });
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void agreesWithFractions(String cells, double expected) {
        long[] t = longs(cells);
        assertClose(expected, FisherExactTest.twoSided(t[0], t[1], t[2], t[3]));
    }

    @Test
    void equallyProbableTablesOnBothSidesAreCounted() {
        // R 4.2.2: fisher.test(matrix(c(13, 2, 7, 8), 2))$p.value
        assertEquals(0.0502, FisherExactTest.twoSided(13, 7, 2, 8), 5e-5);
    }

    @Test
    void emptyMarginIsNoEvidence() {
        assertEquals(1, FisherExactTest.twoSided(0, 0, 3, 5));
        assertEquals(1, FisherExactTest.twoSided(4, 0, 6, 0));
        assertEquals(1, FisherExactTest.twoSided(0, 0, 0, 0));
        assertEquals(1, FisherExactTest.less(0, 0, 3, 5));
        assertEquals(1, FisherExactTest.greater(0, 0, 3, 5));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> FisherExactTest.twoSided(1, -2, 3, 4));
        assertEquals("one of the counts is -2, but must be 0 or more", error.getMessage());
        var tooMany = assertThrows(IllegalArgumentException.class, () -> FisherExactTest.less(Long.MAX_VALUE, 1, 0, 0));
        assertEquals("the sum of the counts exceeds 9223372036854775807, but must not", tooMany.getMessage());
    }
}
