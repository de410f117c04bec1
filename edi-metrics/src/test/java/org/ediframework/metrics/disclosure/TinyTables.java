package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Tables small enough to enumerate every table that agrees with what is published. */
final class TinyTables {

    private static final List<String> LETTERS = List.of("a", "b", "c");
    private static final Map<String, String> TWO_GROUPS = Map.of("a", "ab", "b", "ab", "c", "other");
    private static final Map<String, String> OTHER_GROUPS = Map.of("a", "left", "b", "right", "c", "right");

    private TinyTables() {}

    static Arbitrary<RowTable> any() {
        Arbitrary<Long> counts = Arbitraries.of(0L, 0L, 1L, 1L, 1L, 1L, 2L, 2L, 3L, 5L);
        return Arbitraries.of(
                        shape(Map.of(), 2, 2),
                        shape(Map.of(), 2, 3),
                        shape(Map.of(), 3, 3),
                        shape(Map.of(), 2, 2, 2),
                        shape(Map.of("d1", List.of(TWO_GROUPS)), 2, 3),
                        shape(Map.of("d1", List.of(TWO_GROUPS, OTHER_GROUPS)), 2, 3))
                .flatMap(shape -> counts.list().ofSize(shape.rows.size()).map(list -> filled(shape, list)))
                .filter(table -> total(table) <= (table.rows.size() > 8 ? 8 : 12));
    }

    static long total(RowTable table) {
        return table.rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private static RowTable shape(Map<String, List<Map<String, String>>> groupings, int... sizes) {
        List<String> dimensions = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>(List.of(List.of()));
        for (int d = 0; d < sizes.length; d++) {
            dimensions.add("d" + d);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String letter : LETTERS.subList(0, sizes[d])) {
                    List<String> next = new ArrayList<>(row);
                    next.add(letter);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        RowTable table = new RowTable(dimensions, groupings);
        rows.forEach(row -> table.rows.put(row, 0L));
        return table;
    }

    private static RowTable filled(RowTable shape, List<Long> counts) {
        RowTable table = new RowTable(shape.dimensions, shape.groupings);
        int next = 0;
        for (List<String> row : shape.rows.keySet()) {
            table.rows.put(row, counts.get(next++));
        }
        return table;
    }
}
