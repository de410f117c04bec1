package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Interval QUARTER_TO_HALF = new Interval(0.25, 0.5);

    @Test
    void bothEndsBelongToIt() {
        assertTrue(QUARTER_TO_HALF.contains(0.25) && QUARTER_TO_HALF.contains(0.5));
        assertFalse(QUARTER_TO_HALF.contains(0.24) || QUARTER_TO_HALF.contains(0.51));
    }

    @Test
    void containsWhatLiesWhollyInside() {
        assertTrue(QUARTER_TO_HALF.contains(QUARTER_TO_HALF));
        assertFalse(QUARTER_TO_HALF.contains(new Interval(0.2, 0.5)));
        assertFalse(QUARTER_TO_HALF.contains(new Interval(0.25, 0.6)));
    }

    @Test
    void movesAndScalesWithItsQuantity() {
        assertEquals(new Interval(-0.25, 0), QUARTER_TO_HALF.minus(0.5));
        assertEquals(new Interval(0.5, 1), QUARTER_TO_HALF.dividedBy(0.5));
        assertEquals(0.25, QUARTER_TO_HALF.width());
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
        assertEquals(
                "interval runs from 2.0 to 1.0, but both ends must be finite and the lower end must not be above the"
                        + " upper end",
                error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> QUARTER_TO_HALF.dividedBy(0));
    }
}
