package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ComparedIntervalsProperties {

    private static final long LARGEST = 1L << 53;

    @Property
    void differenceLiesInItsIntervalAndTheIntervalInItsRange(
            @ForAll @LongRange(max = LARGEST) long inside1,
            @ForAll @LongRange(min = 1, max = LARGEST) long outside1,
            @ForAll @LongRange(max = LARGEST) long inside2,
            @ForAll @LongRange(min = 1, max = LARGEST) long outside2,
            @ForAll @DoubleRange(min = 0.01, max = 0.9999) @Scale(4) double confidence) {
        long base1 = inside1 + outside1;
        long base2 = inside2 + outside2;
        Interval interval = DifferenceInterval.NEWCOMBE.of(inside1, base1, inside2, base2, confidence);
        assertTrue(interval.low() >= -1 && interval.high() <= 1, interval::toString);
        assertTrue(
                interval.contains((double) inside1 / base1 - (double) inside2 / base2) || interval.width() < 1e-14,
                interval::toString);
        Interval turned = DifferenceInterval.NEWCOMBE.of(inside2, base2, inside1, base1, confidence);
        assertEquals(-interval.low(), turned.high());
        assertEquals(-interval.high(), turned.low());
    }

    @Property
    void ratioLiesInItsInterval(
            @ForAll RatioInterval method,
            @ForAll @LongRange(max = LARGEST) long inside1,
            @ForAll @LongRange(max = LARGEST) long outside1,
            @ForAll @LongRange(min = 1, max = LARGEST) long inside2,
            @ForAll @LongRange(max = LARGEST) long outside2,
            @ForAll @DoubleRange(min = 0.01, max = 0.9999) @Scale(4) double confidence) {
        long base1 = Math.max(1, inside1 + outside1);
        long base2 = inside2 + outside2;
        Optional<Interval> interval = method.of(inside1, base1, inside2, base2, confidence);
        assertTrue(interval.isPresent() || (method == RatioInterval.KATZ && inside1 == 0) || inside1 < 3);
        interval.ifPresent(found -> assertTrue(
                found.low() >= 0 && found.contains((double) inside1 / base1 / ((double) inside2 / base2)),
                found::toString));
    }

    @Property
    void ratioTurnedRoundHasTheReciprocalInterval(
            @ForAll RatioInterval method,
            @ForAll @LongRange(min = 1, max = 5000) long inside1,
            @ForAll @LongRange(max = 5000) long outside1,
            @ForAll @LongRange(min = 1, max = 5000) long inside2,
            @ForAll @LongRange(max = 5000) long outside2) {
        Interval one = method.of(inside1, inside1 + outside1, inside2, inside2 + outside2, 0.95)
                .orElseThrow();
        Interval other = method.of(inside2, inside2 + outside2, inside1, inside1 + outside1, 0.95)
                .orElseThrow();
        References.assertClose(1 / one.low(), other.high());
        References.assertClose(1 / one.high(), other.low());
    }
}
