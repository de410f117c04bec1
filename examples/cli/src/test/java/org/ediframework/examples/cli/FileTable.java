package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table summed up from CSV files by hand, with nothing of the library: the counts, and a file of groups for each
 * grouping of a dimension. A cell is its code by dimension.
 */
final class FileTable {

    final Map<Map<String, String>, Long> counts = new HashMap<>();
    final Set<Map<String, String>> inner = new HashSet<>();
    private final Map<String, List<Map<String, String>>> groupings = new HashMap<>();

    FileTable(Path file, Map<String, List<Path>> groupings) throws IOException {
        for (Map.Entry<String, List<Path>> dimension : groupings.entrySet()) {
            List<Map<String, String>> all = new ArrayList<>();
            for (Path grouping : dimension.getValue()) {
                Map<String, String> parents = new HashMap<>();
                rows(grouping).forEach(row -> parents.put(row.get("child"), row.get("parent")));
                all.add(parents);
            }
            this.groupings.put(dimension.getKey(), all);
        }
        for (Map<String, String> row : rows(file)) {
            long count = Long.parseLong(String.valueOf(row.remove("count")));
            inner.add(row);
            cellsAbove(row).forEach(cell -> counts.merge(cell, count, Long::sum));
        }
    }

    /** The cells that count the people of an inner cell, itself among them. */
    Set<Map<String, String>> cellsAbove(Map<String, String> row) {
        Set<Map<String, String>> cells = new HashSet<>(Set.of(row));
        row.forEach((dimension, code) -> {
            Set<String> codes = new HashSet<>(Set.of(code, "Total"));
            for (Map<String, String> parents : groupings.getOrDefault(dimension, List.of())) {
                for (String up = code; !up.isEmpty(); up = parents.getOrDefault(up, "")) {
                    codes.add(up);
                }
            }
            for (Map<String, String> cell : List.copyOf(cells)) {
                for (String up : codes) {
                    Map<String, String> higher = new TreeMap<>(cell);
                    higher.put(dimension, up);
                    cells.add(higher);
                }
            }
        });
        return cells;
    }

    /** The rows of a file without quotes, each a text by column. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            Map<String, String> row = new TreeMap<>();
            for (int column = 0; column < fields.length; column++) {
                row.put(header.get(column), fields[column]);
            }
            rows.add(row);
        }
        return rows;
    }
}
