package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The same counts under other names, in another order: the same cells are withheld. */
class NamesDecideNothingProperties {

    /** A table, and how its dimensions and codes are called in another one. */
    private record Renaming(Map<String, String> dimensions, Map<String, Map<String, String>> codes) {

        CellAddress of(CellAddress cell) {
            Map<String, String> renamed = new TreeMap<>();
            cell.getCodes()
                    .forEach((dimension, code) -> renamed.put(
                            dimensions.getOrDefault(dimension, dimension),
                            codes.getOrDefault(dimension, Map.of()).getOrDefault(code, code)));
            return CellAddress.of(renamed);
        }
    }

    @Provide
    Arbitrary<RowTable> tables() {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.of(
                        SkewedCounts.of(seed, 7, 1),
                        SkewedCounts.of(seed, 4, 6),
                        SkewedCounts.of(seed, 6, 9),
                        SkewedCounts.of(seed, 3, 4, 2),
                        manyTwins(seed, 4, 6),
                        manyTwins(seed, 3, 4, 2)));
    }

    /** Counts of which many are equal, so that much hangs on names if anything does. */
    private static RowTable manyTwins(long seed, int... sizes) {
        RowTable data = SkewedCounts.of(seed, sizes);
        Random random = new Random(seed);
        data.rows.replaceAll((row, count) -> new long[] {0, 1, 1, 3, 9}[random.nextInt(5)]);
        return data;
    }

    @Property(tries = 300)
    void thePatternIsTheSameUnderOtherNames(@ForAll("tables") RowTable data, @ForAll long seed) {
        Renaming renaming = renaming(data, new Random(seed));
        ProtectedTable first = protect(data.toFrequencyTable());
        ProtectedTable second =
                protect(renamed(data, renaming, new Random(seed)).toFrequencyTable());
        Statistics.collect(!first.getWithheld().isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 80));

        Set<CellAddress> expected = new TreeSet<>();
        first.getWithheld().forEach(cell -> expected.add(renaming.of(cell)));

        assertEquals(expected, second.getWithheld());
    }

    private static ProtectedTable protect(FrequencyTable table) {
        return DisclosureControl.of(DisclosurePolicy.standard()).protect(table);
    }

    private static Renaming renaming(RowTable data, Random random) {
        Map<String, String> dimensions = shuffled(new TreeSet<>(data.dimensions), random);
        Map<String, Map<String, String>> codes = new HashMap<>();
        for (int d = 0; d < data.dimensions.size(); d++) {
            Set<String> used = new TreeSet<>();
            int column = d;
            data.rows.keySet().forEach(row -> used.add(row.get(column)));
            Set<String> groups = new TreeSet<>();
            data.groupings
                    .getOrDefault(data.dimensions.get(d), List.of())
                    .forEach(grouping -> groups.addAll(grouping.values()));
            Map<String, String> renamed = shuffled(used, random);
            renamed.putAll(shuffled(groups, random));
            codes.put(data.dimensions.get(d), renamed);
        }
        return new Renaming(dimensions, codes);
    }

    private static Map<String, String> shuffled(Set<String> names, Random random) {
        List<String> order = new ArrayList<>(names);
        Collections.shuffle(order, random);
        Map<String, String> renamed = new HashMap<>();
        int next = 0;
        for (String name : names) {
            renamed.put(name, order.get(next++));
        }
        return renamed;
    }

    private static RowTable renamed(RowTable data, Renaming renaming, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int d = 0; d < data.dimensions.size(); d++) {
            order.add(d);
        }
        Collections.shuffle(order, random);
        Map<String, List<Map<String, String>>> groupings = new HashMap<>();
        data.groupings.forEach((dimension, list) -> groupings.put(
                renaming.dimensions().getOrDefault(dimension, dimension),
                list.stream()
                        .map(grouping -> renamed(grouping, renaming, dimension))
                        .toList()));
        RowTable other = new RowTable(
                order.stream()
                        .map(d -> renaming.dimensions().getOrDefault(data.dimensions.get(d), ""))
                        .toList(),
                groupings);
        List<List<String>> rows = new ArrayList<>(data.rows.keySet());
        Collections.shuffle(rows, random);
        for (List<String> row : rows) {
            other.rows.put(
                    order.stream()
                            .map(d -> renaming.codes()
                                    .getOrDefault(data.dimensions.get(d), Map.of())
                                    .getOrDefault(row.get(d), ""))
                            .toList(),
                    data.rows.getOrDefault(row, 0L));
        }
        return other;
    }

    private static Map<String, String> renamed(Map<String, String> grouping, Renaming renaming, String dimension) {
        Map<String, String> names = renaming.codes().getOrDefault(dimension, Map.of());
        Map<String, String> renamed = new HashMap<>();
        grouping.forEach((child, parent) -> {
            if (names.containsKey(child)) {
                renamed.put(names.getOrDefault(child, ""), names.getOrDefault(parent, ""));
            }
        });
        return renamed;
    }
}
