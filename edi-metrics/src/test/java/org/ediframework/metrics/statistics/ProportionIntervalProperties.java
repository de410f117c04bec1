package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ProportionIntervalProperties {

    private static final long LARGEST = 1L << 53;

    @Property
    void everyIntervalLiesInItsRangeAndContainsTheShare(
            @ForAll ProportionInterval method,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE - 1) long base,
            @ForAll @LongRange(min = 0) long position,
            @ForAll @DoubleRange(min = 0, minIncluded = false, max = 1, maxIncluded = false) @Scale(9)
                    double confidence) {
        long count = position % (base + 1);
        Interval interval = method.of(count, base, confidence);
        assertTrue(interval.low() >= 0 && interval.high() <= 1, interval::toString);
        assertTrue(interval.contains((double) count / base), interval::toString);
    }

    @Property
    void nobodyAndEverybodyGiveExactEnds(
            @ForAll @LongRange(min = 1, max = LARGEST) long base,
            @ForAll @DoubleRange(min = 0.5, max = 0.999999) @Scale(6) double confidence) {
        for (ProportionInterval method : ProportionInterval.values()) {
            if (method != ProportionInterval.AGRESTI_COULL) {
                assertEquals(0, method.of(0, base, confidence).low());
                assertEquals(1, method.of(base, base, confidence).high());
            }
        }
    }

    @Property
    void higherLevelGivesNoNarrowerInterval(
            @ForAll ProportionInterval method,
            @ForAll @LongRange(min = 1, max = 1_000_000) long base,
            @ForAll @LongRange(max = 1_000_000) long position) {
        long count = position % (base + 1);
        assertTrue(method.of(count, base, 0.99).contains(method.of(count, base, 0.9)));
    }

    @Property
    void intervalOfTheOthersIsTheMirrorImage(
            @ForAll ProportionInterval method,
            @ForAll @LongRange(min = 1, max = 1_000_000) long base,
            @ForAll @LongRange(max = 1_000_000) long position) {
        long count = position % (base + 1);
        Interval interval = method.of(count, base, 0.95);
        Interval mirrored = method.of(base - count, base, 0.95);
        assertEquals(1 - interval.low(), mirrored.high(), 1e-14);
        assertEquals(1 - interval.high(), mirrored.low(), 1e-14);
    }
}
