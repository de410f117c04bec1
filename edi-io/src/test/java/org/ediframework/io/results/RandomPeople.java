package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;

/** Counts by one to three dimensions, some of them grouped, most of them small. */
final class RandomPeople {

    final List<String> dimensions;
    final Map<String, Map<String, String>> parents;
    final Map<List<String>, Long> rows;

    private RandomPeople(
            List<String> dimensions, Map<String, Map<String, String>> parents, Map<List<String>, Long> rows) {
        this.dimensions = dimensions;
        this.parents = parents;
        this.rows = rows;
    }

    static RandomPeople of(Random random, int... sizes) {
        List<String> dimensions = new ArrayList<>();
        Map<String, Map<String, String>> parents = new HashMap<>();
        List<List<String>> cells = List.of(List.of());
        for (int d = 0; d < sizes.length; d++) {
            String dimension = "d" + d;
            dimensions.add(dimension);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> cell : cells) {
                for (int code = 0; code < sizes[d]; code++) {
                    List<String> next = new ArrayList<>(cell);
                    next.add(dimension + "c" + code);
                    longer.add(next);
                }
            }
            cells = longer;
            if (sizes[d] > 3 && random.nextBoolean()) {
                Map<String, String> groups = new TreeMap<>();
                for (int code = 0; code < sizes[d]; code++) {
                    groups.put(dimension + "c" + code, dimension + "g" + code / 3);
                }
                parents.put(dimension, groups);
            }
        }
        Map<List<String>, Long> rows = new LinkedHashMap<>();
        double spread = 1.5 + 2.5 * random.nextDouble();
        for (List<String> cell : cells) {
            long count = (long) Math.floor(Math.exp(random.nextDouble() * spread)) - random.nextInt(2);
            rows.put(cell, Math.max(0, count));
        }
        return new RandomPeople(dimensions, parents, rows);
    }

    /** The same people by fewer dimensions. */
    RandomPeople by(int... columns) {
        List<String> fewer = new ArrayList<>();
        Map<List<String>, Long> summed = new LinkedHashMap<>();
        for (int column : columns) {
            fewer.add(dimensions.get(column));
        }
        rows.forEach((row, count) -> {
            List<String> codes = new ArrayList<>();
            for (int column : columns) {
                codes.add(row.get(column));
            }
            summed.merge(codes, count, Long::sum);
        });
        return new RandomPeople(fewer, parents, summed);
    }

    FrequencyTable toTable() {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        for (String dimension : dimensions) {
            Map<String, String> groups = parents.getOrDefault(dimension, Map.of());
            builder.dimension(dimension, groups.isEmpty() ? List.of() : List.of(Hierarchy.of(groups)));
        }
        rows.forEach(builder::cell);
        return builder.build();
    }

    /** Every cell with its count, and how many rows under it are not 0. */
    Map<String, long[]> cells() {
        Map<String, long[]> cells = new TreeMap<>();
        rows.forEach((row, count) -> {
            for (Map<String, String> above : addressesAbove(row)) {
                long[] cell = cells.computeIfAbsent(ReaderOfBytes.key(above), key -> new long[2]);
                cell[0] += count;
                cell[1] += count > 0 ? 1 : 0;
            }
        });
        return cells;
    }

    private List<Map<String, String>> addressesAbove(List<String> row) {
        List<Map<String, String>> addresses = List.of(Map.of());
        for (int d = 0; d < row.size(); d++) {
            Set<String> codes = new TreeSet<>(Set.of(row.get(d), "Total"));
            codes.add(parents.getOrDefault(dimensions.get(d), Map.of()).getOrDefault(row.get(d), "Total"));
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> address : addresses) {
                for (String code : codes) {
                    Map<String, String> next = new TreeMap<>(address);
                    next.put(dimensions.get(d), code);
                    longer.add(next);
                }
            }
            addresses = longer;
        }
        return addresses;
    }
}
