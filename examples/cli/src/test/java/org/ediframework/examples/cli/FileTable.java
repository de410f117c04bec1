package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * A table summed up from CSV files, with nothing of the library, and what was published of it. A cell is its codes in the
 * order of the names of their dimensions, each ended by a bar.
 */
final class FileTable {

    final Map<String, Long> counts = new HashMap<>();
    final Map<String, String> published = new HashMap<>();
    /** By inner cell: the cells that count its people, itself among them. */
    private final Map<String, List<String>> cellsAbove = new HashMap<>();

    /** By cell: how many inner cells under it are not 0. */
    private final Map<String, Long> filled = new HashMap<>();

    private final boolean isEveryZeroPrinted;
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final LongFunction<String> rounding;

    /**
     * Fails unless every cell was published, withheld as {@code [c]} or as its count is.
     *
     * @param groupings {@code DIM=FILE.csv}, as the program takes them
     * @param rounding how counts are published
     */
    FileTable(Path countsFile, List<String> groupings, LongFunction<String> rounding, Path publishedFile)
            throws IOException {
        this.rounding = rounding;
        for (String grouping : groupings) {
            String dimension = grouping.substring(0, grouping.indexOf('=') + 1);
            for (NamedCsvRecord row : rows(Path.of(grouping.substring(dimension.length())))) {
                parents.computeIfAbsent(dimension + row.getField("child"), child -> new HashSet<>())
                        .add(row.getField("parent"));
            }
        }
        for (NamedCsvRecord row : rows(countsFile)) {
            List<String> cells = List.of("");
            for (String dimension : dimensions(row)) {
                List<String> shorter = cells;
                cells = upwards(dimension + "=", row.getField(dimension)).stream()
                        .flatMap(code -> shorter.stream().map(cell -> cell + code + "|"))
                        .toList();
            }
            cellsAbove.put(cell(row), cells);
            cells.forEach(cell -> counts.merge(cell, Long.valueOf(row.getField("count")), Long::sum));
        }
        for (NamedCsvRecord row : rows(publishedFile)) {
            published.put(cell(row), row.getField("count"));
            assertTrue(agrees(cell(row), 0), row::toString);
        }
        assertEquals(counts.keySet(), published.keySet());
        cellsAbove.forEach((inner, cells) -> {
            if (countOf(inner) > 0) {
                cells.forEach(cell -> filled.merge(cell, 1L, Long::sum));
            }
        });
        isEveryZeroPrinted =
                counts.keySet().stream().noneMatch(cell -> countOf(cell) == 0 && !"0".equals(published.get(cell)));
    }

    long countOf(String cell) {
        return counts.getOrDefault(cell, Long.MIN_VALUE);
    }

    /** Whether the count of a cell may be different by this much from all that was published of that cell. */
    boolean agrees(String cell, long delta) {
        return isWithheld(cell) || rounding.apply(countOf(cell) + delta).equals(published.get(cell));
    }

    boolean isWithheld(String cell) {
        return "[c]".equals(published.get(cell));
    }

    /** What a reader knows a withheld cell to count at least: one for each inner cell under it that is not 0. */
    long leastOf(String cell) {
        return isEveryZeroPrinted ? filled.getOrDefault(cell, 0L) : 0;
    }

    /** The cells that count the people of an inner cell, itself among them; none for a margin. */
    List<String> cellsAbove(String cell) {
        return cellsAbove.getOrDefault(cell, List.of());
    }

    private Set<String> upwards(String dimension, String code) {
        Set<String> codes = new HashSet<>(Set.of(code.isEmpty() ? "Total" : code));
        codes.add("Total");
        parents.getOrDefault(dimension + code, Set.of()).forEach(parent -> codes.addAll(upwards(dimension, parent)));
        return codes;
    }

    private static String cell(NamedCsvRecord row) {
        return dimensions(row).stream().map(row::getField).reduce("", (cell, code) -> cell + code + "|");
    }

    private static List<String> dimensions(NamedCsvRecord row) {
        return row.getHeader().stream()
                .filter(name -> !name.equals("count"))
                .sorted()
                .toList();
    }

    static List<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(file)).stream()
                .toList();
    }
}
