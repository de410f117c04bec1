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

class RateIntervalTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("rate-interval.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(RateInterval method, long count, double exposure, double level, double low, double high) {
        Interval interval = method.of(count, exposure, level);
        assertClose(low, interval.low());
        assertClose(high, interval.high());
    }

    @ParameterizedTest
    @EnumSource
    void noEventsGiveALowerEndOfExactlyNone(RateInterval method) {
        assertEquals(0, method.of(0, 12, 0.95).low());
    }

    @Test
    void millionsOfMillionsOfEventsHaveAnExactInterval() {
        // R 4.2.2: qgamma(0.025, 1e12), qgamma(0.975, 1e12 + 1)
        Interval interval = RateInterval.EXACT.of(1_000_000_000_000L, 1, 0.95);
        assertEquals(999_998_040_036.963, interval.low(), 0.01);
        assertEquals(1_000_001_959_965.932, interval.high(), 0.01);
    }

    @Test
    void exposureThatIsNoneIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> RateInterval.BYAR.of(1, 0, 0.95));
        assertEquals("exposure is 0.0, but must be a finite number above 0", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> RateInterval.EXACT.of(-1, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> RateInterval.EXACT.of(1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> RateInterval.EXACT.of(1, Double.NaN, 0.95));
    }
}
