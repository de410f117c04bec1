package org.ediframework.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class GapScaleProperties {

    private static double percent(String position) {
        return Double.parseDouble(position.substring(0, position.length() - 1));
    }

    @Property
    void everyGapStandsOnTheScaleAndZeroInTheMiddle(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -1_000_000, max = 100) Double> gaps) {
        GapScale scale = GapScale.holding(gaps);
        assertEquals("50.00%", scale.at(0));
        for (double gap : gaps) {
            assertTrue(Math.abs(gap) <= scale.end() + 0.01, gap + " on " + scale);
            assertEquals(100, percent(scale.at(gap)) + percent(scale.at(-gap)), 0.011);
        }
        List<ShareScale.Tick> ticks = scale.ticks();
        assertTrue(ticks.size() == 3 || ticks.size() == 5, ticks.toString());
        ticks.forEach(tick -> assertEquals(tick.at(), scale.at(percent(tick.label()))));
    }

    @Example
    void scaleOfNothingEndsAtTen() {
        assertEquals(10, GapScale.holding(List.of()).end());
    }
}
