package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class RateIntervalProperties {

    @Property
    void rateLiesInItsInterval(
            @ForAll RateInterval method,
            @ForAll @LongRange(max = 1L << 53) long count,
            @ForAll @DoubleRange(min = 0.001, max = 1e9) @Scale(3) double exposure,
            @ForAll @DoubleRange(min = 0.0001, max = 0.9999) @Scale(4) double confidence) {
        Interval interval = method.of(count, exposure, confidence);
        assertTrue(interval.low() >= 0 && interval.contains(count / exposure), interval::toString);
    }
}
