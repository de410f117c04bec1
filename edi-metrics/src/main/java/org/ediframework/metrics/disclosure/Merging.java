package org.ediframework.metrics.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a table coarser: each code of a dimension becomes the group directly above it. */
final class Merging {

    private Merging() {}

    /** The coarser table; empty if the dimension has no groups, or several groupings that need not agree. */
    static Optional<FrequencyTable> of(FrequencyTable table, String dimension) {
        List<Hierarchy> groupings = table.hierarchiesOf(dimension);
        List<String> codes = table.getCodes(dimension);
        if (groupings.size() != 1
                || codes.stream()
                        .noneMatch(code -> groupings.get(0).getParent(code).isPresent())) {
            return Optional.empty();
        }
        Hierarchy hierarchy = groupings.get(0);
        Map<String, String> left = new TreeMap<>(hierarchy.parentsOf(codes));
        Map<List<String>, Long> sums = new HashMap<>();
        FrequencyTableBuilder builder = FrequencyTable.builder();
        for (int key = 0; key < table.size(); key++) {
            if (table.standingOf(key) == Standing.INNER) {
                CellAddress cell = table.addressOf(key);
                String code = cell.getCode(dimension);
                left.remove(code);
                CellAddress merged =
                        cell.with(dimension, hierarchy.getParent(code).orElse(code));
                sums.merge(table.getDimensions().stream().map(merged::getCode).toList(), table.count(key), Long::sum);
            }
        }
        for (String name : table.getDimensions()) {
            List<Hierarchy> own = table.hierarchiesOf(name);
            builder.dimension(name, name.equals(dimension) ? coarser(left, sums, table, name) : own);
        }
        sums.forEach(builder::cell);
        return Optional.of(builder.build());
    }

    private static List<Hierarchy> coarser(
            Map<String, String> left, Map<List<String>, Long> sums, FrequencyTable table, String dimension) {
        int column = table.getDimensions().indexOf(dimension);
        Map<String, String> parents = new TreeMap<>(left);
        sums.keySet().forEach(codes -> parents.putIfAbsent(codes.get(column), ""));
        return parents.values().stream().allMatch(String::isEmpty) ? List.of() : List.of(Hierarchy.of(parents));
    }
}
