package org.ediframework.metrics.segregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.CountTableBuilder;
import org.ediframework.core.population.Dimension;
import org.ediframework.metrics.measure.Measured;

class SegregationProperties {

    @Provide
    static Arbitrary<List<List<Long>>> tables() {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, 1L << 53), Arbitraries.longs().between(0, 50));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(groups -> counts.list().ofSize(groups).list().ofMaxSize(6));
    }

    private static CountTable table(List<List<Long>> units) {
        int groups = units.isEmpty() ? 2 : units.get(0).size();
        CountTableBuilder builder = CountTable.builder(List.of(
                Dimension.of(
                        "unit",
                        IntStream.range(0, units.size()).mapToObj(i -> "u" + i).toList()),
                Dimension.of(
                        "group",
                        IntStream.range(0, groups).mapToObj(i -> "g" + i).toList())));
        for (int unit = 0; unit < units.size(); unit++) {
            for (int group = 0; group < groups; group++) {
                builder.add(units.get(unit).get(group), unit, group);
            }
        }
        return builder.build();
    }

    @Property
    void everyIndexLiesBetweenZeroAndOneOrIsAbsent(@ForAll("tables") List<List<Long>> units) {
        CountTable table = table(units);
        TwoGroupSegregation two = Segregation.ofGroup(table, "unit", "g0");
        MultigroupSegregation all = Segregation.ofAllGroups(table, "unit");
        Stream.of(
                        two.dissimilarity(),
                        two.expectedDissimilarity(),
                        two.isolation(),
                        two.interaction(),
                        two.etaSquared(),
                        two.informationTheory(),
                        all.dissimilarity(),
                        all.expectedDissimilarity(),
                        all.informationTheory(),
                        all.relativeDiversity(),
                        all.normalisedExposure())
                .flatMap(index -> index.find().stream())
                .forEach(index -> assertTrue(index >= 0 && index <= 1, () -> "an index is " + index));
        Stream.of(two.correctedDissimilarity(), all.correctedDissimilarity())
                .flatMap(index -> index.find().stream())
                .forEach(index -> assertTrue(index >= -1 && index <= 1, () -> "a corrected index is " + index));
    }

    @Property
    void indicesOfTwoGroupsAreThoseOfAllGroups(@ForAll("tables") List<List<Long>> units) {
        List<List<Long>> pairs = units.stream()
                .map(unit -> List.of(unit.get(0), unit.get(unit.size() - 1)))
                .toList();
        CountTable table = table(pairs);
        TwoGroupSegregation first = Segregation.ofGroup(table, "unit", "g0");
        TwoGroupSegregation second = Segregation.ofGroup(table, "unit", "g1");
        MultigroupSegregation all = Segregation.ofAllGroups(table, "unit");
        same(all.dissimilarity(), first.dissimilarity());
        same(first.dissimilarity(), second.dissimilarity());
        same(all.informationTheory(), second.informationTheory());
        same(all.relativeDiversity(), first.etaSquared());
        same(all.normalisedExposure(), first.etaSquared());
    }

    private static void same(Measured<Double> one, Measured<Double> other) {
        assertEquals(one.getAbsence(), other.getAbsence());
        one.find().ifPresent(value -> assertEquals(value, other.get(), 1e-9));
    }
}
