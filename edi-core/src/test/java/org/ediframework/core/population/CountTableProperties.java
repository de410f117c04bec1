package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.vocabulary.NonResponse;

class CountTableProperties {

    /** Tables over the dimensions a, b and c, whose labels are met in any order and number, none included. */
    @Provide
    Arbitrary<CountTable> tables() {
        return Combinators.combine(dimension("a"), dimension("b"), dimension("c"))
                .as((a, b, c) -> List.of(a, b, c))
                .flatMap(dimensions -> {
                    int cells = dimensions.stream().mapToInt(Dimension::size).reduce(1, (x, y) -> x * y);
                    return Arbitraries.longs()
                            .between(0, 1_000_000_000_000L)
                            .array(long[].class)
                            .ofSize(cells)
                            .map(counts -> CountTable.of(dimensions, counts));
                });
    }

    private static Arbitrary<Dimension> dimension(String name) {
        Arbitrary<List<String>> labels =
                Arbitraries.of("p", "q", "r", "s", "t").list().uniqueElements().ofMaxSize(4);
        Arbitrary<List<NonResponse>> states =
                Arbitraries.of(NonResponse.class).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(labels, states).as((some, missing) -> Dimension.of(name, some, missing));
    }

    @Property
    void marginalsHaveTheTotalOfTheTable(@ForAll("tables") CountTable table) {
        assertEquals(table.getTotal(), table.marginal("b").getTotal());
        assertEquals(table.getTotal(), table.marginal("c", "a").getTotal());
        assertEquals(table.getTotal(), table.marginal().getTotal());
    }

    @Property
    void marginalOfAMarginalIsTheMarginal(@ForAll("tables") CountTable table) {
        assertEquals(table.marginal("c"), table.marginal("c", "a").marginal("c"));
    }

    @Property
    void slicesOfADimensionAddUpToTheMarginalWithoutIt(@ForAll("tables") CountTable table) {
        CountTable sum = table.marginal("a", "c");
        CountTable added = CountTable.builder(sum.getDimensions()).build();
        for (String label : table.getDimension("b").getLabels()) {
            added = added.plus(table.slice("b", label));
        }
        assertEquals(sum, added);
    }

    @Property
    void everyVisitedCellIsCountedUnderItsLabelsAndTheyAddUp(@ForAll("tables") CountTable table) {
        List<Long> seen = new ArrayList<>();
        table.forEachNonZero((indices, count) -> {
            String[] labels = new String[indices.length];
            for (int d = 0; d < indices.length; d++) {
                labels[d] = table.getDimensions().get(d).getLabel(indices[d]);
            }
            assertEquals(table.count(labels), count);
            seen.add(count);
        });
        assertEquals(table.getTotal(), seen.stream().mapToLong(Long::longValue).sum());
    }

    @Property
    void sumCountsEveryLabelAsAPlainMapDoes(@ForAll("tables") CountTable left, @ForAll("tables") CountTable right) {
        Map<List<String>, Long> plain = new HashMap<>(byLabels(left));
        byLabels(right).forEach((labels, count) -> plain.merge(labels, count, Long::sum));
        assertEquals(plain, byLabels(left.plus(right)));
    }

    @Property
    void sumIsCommutative(@ForAll("tables") CountTable left, @ForAll("tables") CountTable right) {
        assertTrue(left.plus(right).hasSameCountsAs(right.plus(left)));
        assertEquals(byLabels(left.plus(right)), byLabels(right.plus(left)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sumIsAssociative(
            @ForAll("tables") CountTable first,
            @ForAll("tables") CountTable second,
            @ForAll("tables") CountTable third) {
        assertEquals(first.plus(second).plus(third), first.plus(second.plus(third)));
    }

    @Property
    void builderInAnyOrderGivesTheTableOfTheArray(@ForAll("tables") CountTable table) {
        List<int[]> cells = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        table.forEachNonZero((indices, count) -> {
            cells.add(0, indices.clone());
            counts.add(0, count);
        });
        CountTableBuilder builder = CountTable.builder(table.getDimensions());
        for (int i = 0; i < cells.size(); i++) {
            builder.add(counts.get(i) - 1, cells.get(i)).add(1, cells.get(i));
        }
        assertEquals(table, builder.build());
        assertEquals(table.hashCode(), builder.build().hashCode());
    }

    private static Map<List<String>, Long> byLabels(CountTable table) {
        Map<List<String>, Long> counts = new HashMap<>();
        table.forEachNonZero((indices, count) -> {
            List<String> labels = new ArrayList<>();
            for (int d = 0; d < indices.length; d++) {
                labels.add(table.getDimensions().get(d).getLabel(indices[d]));
            }
            counts.put(labels, count);
        });
        return counts;
    }
}
