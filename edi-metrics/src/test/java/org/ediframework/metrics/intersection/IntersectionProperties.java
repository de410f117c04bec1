package org.ediframework.metrics.intersection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.RepresentationAnalysis;

class IntersectionProperties {

    @Provide
    static Arbitrary<Long> people() {
        return Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, 1L << 53), Arbitraries.longs().between(0, 500));
    }

    private static Reference margin(String name, long first, long second) {
        return Reference.builder()
                .characteristic(Characteristic.of(name))
                .source("made up")
                .count(name + 0, first)
                .count(name + 1, second)
                .build();
    }

    @Property
    void shrunkenRatioLiesBetweenTheRatioAndOneAndIsAbsentWithIt(
            @ForAll("people") long first,
            @ForAll("people") long second,
            @ForAll("people") long third,
            @ForAll("people") long fourth,
            @ForAll("people") long inA,
            @ForAll("people") long inB) {
        CountTable table = CountTable.builder(
                        List.of(Dimension.of("a", List.of("a0", "a1")), Dimension.of("b", List.of("b0", "b1"))))
                .add(first, 0, 0)
                .add(second, 0, 1)
                .add(third, 1, 0)
                .add(fourth, 1, 1)
                .build();
        IntersectionTable result = IntersectionAnalysis.againstMargins(
                table, List.of(margin("a", inA, 100), margin("b", inB, 7)), RepresentationAnalysis.standard());
        assertTrue(
                result.prior().variance() >= 0 && Double.isFinite(result.prior().variance()));
        result.rows().forEach(cell -> {
            assertEquals(
                    cell.row().getRatio().getAbsence(), cell.shrunkenRatio().getAbsence());
            cell.shrunkenRatio().find().ifPresent(shrunken -> {
                double ratio = cell.row().getRatio().get();
                assertTrue(
                        Math.min(1, ratio) <= shrunken * (1 + 1e-12) && shrunken <= Math.max(1, ratio) * (1 + 1e-12),
                        () -> shrunken + " is not between 1 and " + ratio);
            });
        });
    }
}
