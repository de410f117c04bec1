package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertTrue(interval.low() < 0.25 && interval.high() > 0.25);
        // R 4.2.2: 2*qnorm(.975)*sqrt(.25*.75/2^63)
        assertEquals(5.58899677866e-10, interval.width(), 1e-15);
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
