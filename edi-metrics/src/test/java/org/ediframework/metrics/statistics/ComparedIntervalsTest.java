package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.ediframework.metrics.statistics.References.longs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals that compare two groups: differences and ratios of shares. */
class ComparedIntervalsTest {

    static Stream<Arguments> differences() {
        return References.cases("newcombe.tsv");
    }

    static Stream<Arguments> ratios() {
        return References.cases("ratio-interval.tsv");
    }

    @ParameterizedTest
    @MethodSource("differences")
    void newcombeAgreesWithSixtyDigits(String cells, double level, double low, double high) {
        long[] x = longs(cells);
        Interval interval = DifferenceInterval.NEWCOMBE.of(x[0], x[1], x[2], x[3], level);
        assertClose(low, interval.low());
        assertClose(high, interval.high());
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void ratioAgreesWithSixtyDigits(RatioInterval method, String cells, double level, double low, double high) {
        long[] x = longs(cells);
        Interval interval = method.of(x[0], x[1], x[2], x[3], level).orElseThrow();
        assertClose(low, interval.low());
        assertClose(high, interval.high());
    }

    @Test
    void groupOfNobodyLeavesEveryDifferencePossible() {
        assertEquals(new Interval(-1, 1), DifferenceInterval.NEWCOMBE.of(0, 0, 3, 5, 0.95));
        assertEquals(new Interval(-1, 1), DifferenceInterval.NEWCOMBE.of(3, 5, 0, 0, 0.95));
    }

    @ParameterizedTest
    @EnumSource
    void ratioThatDoesNotExistHasNoInterval(RatioInterval method) {
        assertEquals(Optional.empty(), method.of(0, 0, 3, 5, 0.95));
        assertEquals(Optional.empty(), method.of(2, 4, 0, 5, 0.95));
        assertEquals(Optional.empty(), method.of(2, 4, 0, 0, 0.95));
    }

    @Test
    void nobodyInTheFirstGroupHasAnEndOnlyByTheScore() {
        assertEquals(Optional.empty(), RatioInterval.KATZ.of(0, 4, 3, 5, 0.95));
        assertEquals(0, RatioInterval.KOOPMAN.of(0, 4, 3, 5, 0.95).orElseThrow().low());
    }

    @ParameterizedTest
    @EnumSource
    void countsThatCannotBeAreRefused(RatioInterval method) {
        assertThrows(IllegalArgumentException.class, () -> method.of(5, 4, 3, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> method.of(2, 4, 6, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> method.of(2, 4, 3, 5, 1));
        assertThrows(IllegalArgumentException.class, () -> DifferenceInterval.NEWCOMBE.of(5, 4, 3, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> DifferenceInterval.NEWCOMBE.of(1, 4, 3, 2, 0.95));
    }
}
