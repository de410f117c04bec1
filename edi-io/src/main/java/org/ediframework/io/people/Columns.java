package org.ediframework.io.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.TableFindings;

/** Which column of the file is which dimension of the request, by the header. */
final class Columns {

    private static final int NOT_COUNTED = -1;

    private final List<String> header;
    private final Set<String> names;
    private final int[] dimensionAt;
    private final int counted;

    private Columns(List<String> header, int[] dimensionAt) {
        this.header = header;
        this.names = Set.copyOf(new HashSet<>(header));
        this.dimensionAt = dimensionAt;
        this.counted =
                (int) Arrays.stream(dimensionAt).filter(d -> d != NOT_COUNTED).count();
    }

    /**
     * Finds the columns.
     *
     * @param wanted by name of a column, the position of the dimension that it holds
     * @param findings takes what is missing or stands twice
     * @return empty when a column is missing or ambiguous
     */
    static Optional<Columns> find(List<String> header, Map<String, Integer> wanted, TableFindings findings) {
        int[] dimensionAt = new int[header.size()];
        Arrays.fill(dimensionAt, NOT_COUNTED);
        Map<String, Integer> missing = new LinkedHashMap<>(wanted);
        boolean sound = true;
        for (int column = 0; column < dimensionAt.length; column++) {
            String name = header.get(column);
            if (missing.containsKey(name)) {
                dimensionAt[column] = missing.remove(name);
            } else if (wanted.containsKey(name)) {
                findings.addToHeader(column, name, StructureRule.DUPLICATE_PROPERTY, ".header", name);
                sound = false;
            }
        }
        for (String name : missing.keySet()) {
            findings.addToLine(1, StructureRule.MISSING_PROPERTY, ".header", name, String.join(", ", header));
            sound = false;
        }
        return sound ? Optional.of(new Columns(header, dimensionAt)) : Optional.empty();
    }

    /** The number of fields that every row must have. */
    int size() {
        return dimensionAt.length;
    }

    /** By column the dimension, below 0 where the column is not counted. */
    int[] dimensionAt() {
        return dimensionAt;
    }

    /** How many columns are counted. */
    int counted() {
        return counted;
    }

    boolean isName(String text) {
        return names.contains(text);
    }

    String name(int column) {
        return header.get(column);
    }
}
