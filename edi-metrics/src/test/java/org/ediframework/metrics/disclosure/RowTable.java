package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows of a table as a file has them, with margins summed here, apart from the code under test. */
final class RowTable {

    final List<String> dimensions;
    /** By dimension: parent by child, one map per grouping. */
    final Map<String, List<Map<String, String>>> groupings;

    final Map<List<String>, Long> rows = new LinkedHashMap<>();

    RowTable(List<String> dimensions, Map<String, List<Map<String, String>>> groupings) {
        this.dimensions = dimensions;
        this.groupings = groupings;
    }

    FrequencyTable toFrequencyTable() {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        for (String dimension : dimensions) {
            builder.dimension(
                    dimension,
                    groupings.getOrDefault(dimension, List.of()).stream()
                            .map(Hierarchy::of)
                            .toList());
        }
        rows.forEach(builder::cell);
        return builder.build();
    }

    /** Every cell with margins and its count. */
    Map<CellAddress, Long> cells() {
        Map<CellAddress, Long> cells = new TreeMap<>();
        rows.forEach((codes, count) -> cellsAbove(codes).forEach(cell -> cells.merge(cell, count, Long::sum)));
        return cells;
    }

    /** The cells that count the people of a row. */
    Set<CellAddress> cellsAbove(List<String> codes) {
        List<Map<String, String>> partial = new ArrayList<>(List.of(new TreeMap<>()));
        for (int d = 0; d < codes.size(); d++) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (String code : codesAbove(dimensions.get(d), codes.get(d))) {
                for (Map<String, String> address : partial) {
                    Map<String, String> next = new TreeMap<>(address);
                    next.put(dimensions.get(d), code);
                    longer.add(next);
                }
            }
            partial = longer;
        }
        Set<CellAddress> cells = new LinkedHashSet<>();
        partial.forEach(address -> cells.add(CellAddress.of(address)));
        return cells;
    }

    private Set<String> codesAbove(String dimension, String code) {
        Set<String> above = new LinkedHashSet<>(List.of(code, "Total"));
        for (Map<String, String> grouping : groupings.getOrDefault(dimension, List.of())) {
            for (String up = grouping.get(code); up != null; up = grouping.get(up)) {
                above.add(up);
            }
        }
        return above;
    }

    /** The row that an inner cell is; empty for a margin. */
    List<String> rowOf(CellAddress cell) {
        List<String> codes = dimensions.stream().map(cell::getCode).toList();
        return rows.containsKey(codes) ? codes : List.of();
    }
}
