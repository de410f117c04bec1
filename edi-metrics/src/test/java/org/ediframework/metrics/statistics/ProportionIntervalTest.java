package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionIntervalTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("proportion-interval.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(ProportionInterval method, long count, long base, double level, double low, double high) {
        Interval interval = method.of(count, base, level);
        assertClose(low, interval.low());
        assertClose(high, interval.high());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyObservedLeavesEverySharePossible(ProportionInterval method) {
        assertEquals(new Interval(0, 1), method.of(0, 0, 0.95));
    }

    @Test
    void wilsonIsDefinedForTheLargestCount() {
        Interval interval = ProportionInterval.WILSON.of(Long.MAX_VALUE / 4, Long.MAX_VALUE, 0.95);
        assertClose(0.25, interval.low());
        assertClose(0.25, interval.high());
        assertClose(2 * 1.9599639845400545 * Math.sqrt(0.25 * 0.75 / 0x1p63), interval.width());
    }

    @Test
    void percentageAsLevelIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> ProportionInterval.WILSON.of(1, 2, 95));
        assertEquals("confidence is 95.0, but must lie strictly between 0 and 1, such as 0.95", error.getMessage());
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ProportionInterval.WILSON.of(3, 2, 0.95));
        assertThrows(IllegalArgumentException.class, () -> ProportionInterval.WILSON.of(-1, 2, 0.95));
        assertThrows(IllegalArgumentException.class, () -> ProportionInterval.WILSON.of(0, -1, 0.95));
    }
}
