package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the test tables that lie beside the repository, where they are there. */
final class DisclosureData {

    private static final Path FOLDER = Path.of("../../shared/data/disclosure");

    private DisclosureData() {}

    /** The rows of a file without its header. */
    static List<List<String>> rows(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> "test data is not there: " + path);
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(path)) {
                rows.add(Arrays.asList(line.replace("\"", "").split(",")));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table whose last column is the count; columns named as groupings are left out of the dimensions. */
    static RowTable table(String file, Map<String, List<Map<String, String>>> groupings, String... dimensions) {
        List<List<String>> rows = rows(file);
        List<String> header = rows.get(0);
        RowTable table = new RowTable(List.of(dimensions), groupings);
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> codes = Arrays.stream(dimensions)
                    .map(dimension -> row.get(header.indexOf(dimension)))
                    .toList();
            table.rows.put(codes, Long.parseLong(row.get(row.size() - 1)));
        }
        return table;
    }

    /** One of the skewed tables, with its grouping of ethnicity. */
    static RowTable skewed(String name) {
        List<List<String>> rows = rows("skewed-" + name + ".csv");
        List<String> header = rows.get(0);
        return table(
                "skewed-" + name + ".csv",
                Map.of("ethnicity", List.of(grouping("skewed-ethnicity-hierarchy.csv", "child", "parent"))),
                header.subList(0, header.size() - 1).toArray(new String[0]));
    }

    /** The grouping that two columns of a file give. */
    static Map<String, String> grouping(String file, String child, String parent) {
        List<List<String>> rows = rows(file);
        int childColumn = rows.get(0).indexOf(child);
        int parentColumn = rows.get(0).indexOf(parent);
        Map<String, String> grouping = new HashMap<>();
        rows.stream().skip(1).forEach(row -> grouping.put(row.get(childColumn), row.get(parentColumn)));
        return grouping;
    }
}
