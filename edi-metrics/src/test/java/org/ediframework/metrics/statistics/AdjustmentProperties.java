package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class AdjustmentProperties {

    @Property
    void adjustmentKeepsTheOrderOfThePValuesAndLowersNone(
            @ForAll Adjustment adjustment,
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1) @Scale(6) Double> pValues) {
        List<OptionalDouble> adjusted = adjustment.adjust(present(pValues));
        for (int i = 0; i < pValues.size(); i++) {
            double own = adjusted.get(i).orElseThrow();
            assertTrue(own >= pValues.get(i) && own <= 1);
            for (int j = 0; j < pValues.size(); j++) {
                assertTrue(pValues.get(i) > pValues.get(j)
                        || own <= adjusted.get(j).orElseThrow());
            }
        }
    }

    @Property
    void orderOfTheQuestionsDoesNotMatter(
            @ForAll Adjustment adjustment,
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1) @Scale(6) Double> pValues,
            @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pValues.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<OptionalDouble> adjusted = adjustment.adjust(present(pValues));
        List<OptionalDouble> shuffled =
                adjustment.adjust(present(order.stream().map(pValues::get).toList()));
        for (int i = 0; i < pValues.size(); i++) {
            assertEquals(adjusted.get(order.get(i)), shuffled.get(i));
        }
    }

    @Property
    void missingPValuesDoNotCount(
            @ForAll Adjustment adjustment,
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1) @Scale(6) Double> pValues) {
        List<OptionalDouble> withGaps = new ArrayList<>();
        for (double pValue : pValues) {
            withGaps.add(OptionalDouble.empty());
            withGaps.add(OptionalDouble.of(pValue));
        }
        assertEquals(
                adjustment.adjust(present(pValues)),
                adjustment.adjust(withGaps).stream()
                        .filter(OptionalDouble::isPresent)
                        .toList());
    }

    private static List<OptionalDouble> present(List<Double> pValues) {
        return pValues.stream().map(OptionalDouble::of).toList();
    }
}
