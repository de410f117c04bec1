package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelAndPowerTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("funnel-and-power.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String what, double reference, long base, double level, double first, double second) {
        if (what.equals("funnel")) {
            Interval limits = FunnelLimits.of(reference, base, level);
            assertClose(first, limits.low());
            assertClose(second, limits.high());
        } else {
            assertClose(second, Power.of(reference, first, base, level));
        }
    }

    @Test
    void organisationOfNobodyMayLieAnywhere() {
        assertEquals(new Interval(0, 1), FunnelLimits.of(0.4, 0, 0.95));
    }

    @Test
    void certainTargetHasNoRoom() {
        assertEquals(new Interval(0, 0), FunnelLimits.of(0, 8, 0.95));
        assertEquals(new Interval(1, 1), FunnelLimits.of(1, 8, 0.95));
    }

    @Test
    void nobodyShowsNothing() {
        assertEquals(0, Power.of(0.3, 0.9, 0, 0.95));
    }

    @Test
    void emptyGroupIsShownWithCertaintyOrNotAtAll() {
        assertEquals(0, Power.of(0.1, 0, 34, 0.95));
        assertEquals(1, Power.of(0.1, 0, 35, 0.95));
    }

    @Test
    void certainReferenceIsRefutedByOneException() {
        // 1 − 0.9^3
        assertClose(0.271, Power.of(0, 0.1, 3, 0.95));
        assertClose(0.271, Power.of(1, 0.9, 3, 0.95));
        assertEquals(0, Power.of(0, 0, 3, 0.95));
    }

    @Test
    void argumentsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> FunnelLimits.of(40, 8, 0.95));
        assertThrows(IllegalArgumentException.class, () -> FunnelLimits.of(0.4, -8, 0.95));
        assertThrows(IllegalArgumentException.class, () -> FunnelLimits.of(0.4, 0, 95));
        assertThrows(IllegalArgumentException.class, () -> Power.of(40, 0.5, 8, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Power.of(0.4, 5, 8, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Power.of(0.4, 0.5, -8, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Power.of(0.4, 0.5, 8, 95));
    }
}
