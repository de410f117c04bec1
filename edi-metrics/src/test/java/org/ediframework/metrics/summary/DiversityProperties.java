package org.ediframework.metrics.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class DiversityProperties {

    @Property
    void hillNumbersFallAsTheOrderGrowsAndStayBetweenOneAndTheCategories(
            @ForAll @Size(max = 8) List<@LongRange(min = 0, max = 1L << 53) Long> counts,
            @ForAll @DoubleRange(min = 0, max = 20) double lower,
            @ForAll @DoubleRange(min = 0, max = 20) double difference) {
        Diversity diversity = Diversity.of(counts);
        boolean anybody = counts.stream().anyMatch(count -> count > 0);
        assertEquals(anybody, diversity.getHillNumber(lower).isPresent());
        if (anybody) {
            double at = diversity.getHillNumber(lower).get();
            double above = diversity.getHillNumber(lower + difference).get();
            assertTrue(
                    1 <= above && above <= at * (1 + 1e-12) && at <= diversity.getRichness(), () -> at + " " + above);
            assertTrue(diversity.getGiniSimpson().get() <= 1
                    && diversity.getGiniSimpson().get() >= 0);
            assertTrue(diversity.getEvenness().get() <= 1
                    && diversity.getEvenness().get() >= 0);
        }
    }
}
