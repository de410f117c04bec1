package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers the cells of a {@link FrequencyTable}: the inner cells, with or without margins. Margins that are not given
 * are computed; those that are given must be the sums of their parts. An inner cell that is not given counts nobody.
 * Not thread-safe.
 */
public final class FrequencyTableBuilder {

    /** More than any population; with it no sum of a table of the largest size leaves the range of a long. */
    private static final long LARGEST_COUNT = 1_000_000_000_000L;

    private final List<String> dimensions = new ArrayList<>();
    private final Map<String, List<Hierarchy>> hierarchies = new HashMap<>();
    private final Map<String, String> around = new TreeMap<>();
    /** In the order of the codes: lists of equal hash code would be looked through one by one. */
    private final Map<List<String>, Long> cells = new TreeMap<>(FrequencyTableBuilder::compare);

    FrequencyTableBuilder() {}

    /**
     * Declares the next dimension; the codes of a cell are given in the order of these calls.
     *
     * @param hierarchy none for a dimension without groups, several where groupings overlap
     * @throws TableException if the dimension is declared already
     * @throws IllegalStateException if a cell was given before
     */
    public FrequencyTableBuilder dimension(String name, Hierarchy... hierarchy) {
        return dimension(name, List.of(hierarchy));
    }

    /** As {@link #dimension(String, Hierarchy...)}. */
    public FrequencyTableBuilder dimension(String name, Collection<Hierarchy> groupings) {
        if (!cells.isEmpty()) {
            throw new IllegalStateException("dimension '" + name + "' comes after a cell; declare dimensions first");
        }
        if (dimensions.contains(name)) {
            throw new TableException("dimension '" + name + "' is declared twice; names must differ");
        }
        dimensions.add(name);
        hierarchies.put(name, List.copyOf(groupings));
        return this;
    }

    /**
     * Says that everybody in the table has this code of a dimension that it does not have: the people of one place, of whom
     * other tables tell by place.
     *
     * @throws TableException if the dimension is one of the table
     */
    public FrequencyTableBuilder within(String dimension, String code) {
        if (dimensions.contains(dimension)) {
            throw new TableException("dimension '" + dimension + "' is one of the table; it has codes of its own");
        }
        around.put(dimension, code);
        return this;
    }

    /**
     * Adds a cell.
     *
     * @param codes one per dimension; {@value FrequencyTable#TOTAL} or the name of a group for a margin
     * @param count number of people, 0 or more
     * @throws TableException if the count is negative, the cell was given before, or the number of codes is wrong
     */
    public FrequencyTableBuilder cell(List<String> codes, long count) {
        if (codes.size() != dimensions.size()) {
            throw new TableException(
                    "cell " + codes + " has " + codes.size() + " codes; the dimensions are " + dimensions);
        }
        if (count < 0) {
            throw new TableException("cell " + codes + " has the count " + count + "; counts are 0 or more");
        }
        if (count > LARGEST_COUNT) {
            throw new TableException(
                    "cell " + codes + " has the count " + count + "; counts are " + LARGEST_COUNT + " or less");
        }
        if (cells.size() >= FrequencyTable.MAXIMUM_CELLS) {
            throw tooLarge(Integer.toString(FrequencyTable.MAXIMUM_CELLS));
        }
        if (cells.putIfAbsent(List.copyOf(codes), count) != null) {
            throw new TableException("cell " + codes + " is given twice; each cell is given once");
        }
        return this;
    }

    /**
     * Adds a cell whose count is still text, as a file has it.
     *
     * @throws TableException if the text is not a whole number of people, and as {@link #cell(List, long)}
     */
    public FrequencyTableBuilder cell(List<String> codes, String count) {
        if (!count.matches("-?[0-9]{1,18}")) {
            throw new TableException(
                    "cell " + codes + " has the count '" + count + "'; counts are whole numbers, 0 or more");
        }
        return cell(codes, Long.parseLong(count));
    }

    /**
     * The table with all its margins.
     *
     * @throws TableException if a given margin is not the sum of its parts, a category is missing from its hierarchy,
     *     or the table would have more than {@value FrequencyTable#MAXIMUM_CELLS} cells
     */
    public FrequencyTable build() {
        if (dimensions.isEmpty()) {
            throw new TableException("the table has no dimension; it needs at least one");
        }
        List<String> names = dimensions.stream().sorted().toList();
        int[] columns = names.stream().mapToInt(dimensions::indexOf).toArray();
        List<Axis> axes = new ArrayList<>();
        long size = 1;
        for (int d = 0; d < columns.length; d++) {
            SortedSet<String> used = new TreeSet<>();
            for (List<String> codes : cells.keySet()) {
                used.add(codes.get(columns[d]));
            }
            used.remove(FrequencyTable.TOTAL);
            Axis axis = Axis.of(names.get(d), used, hierarchies.getOrDefault(names.get(d), List.of()));
            axes.add(axis);
            size = Math.multiplyExact(size, axis.size());
            if (size > FrequencyTable.MAXIMUM_CELLS) {
                throw tooLarge(Long.toString(size));
            }
        }
        int[] strides = new int[axes.size()];
        int stride = 1;
        for (int d = strides.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride *= axes.get(d).size();
        }
        long[] counts = new long[stride];
        cells.forEach((codes, count) -> {
            int key = keyOf(codes, columns, axes, strides);
            if (isInner(key, axes, strides)) {
                counts[key] = count;
            }
        });
        Margins.fill(counts, axes, strides);
        FrequencyTable table = new FrequencyTable(axes, hierarchies, counts, strides, around);
        new TreeMap<>(byKey(columns, axes, strides)).forEach((key, given) -> {
            if (counts[key] != given) {
                throw Margins.mismatch(table, key, given);
            }
        });
        return table;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int d = 0; d < Math.min(one.size(), other.size()); d++) {
            int order = one.get(d).compareTo(other.get(d));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Map<Integer, Long> byKey(int[] columns, List<Axis> axes, int[] strides) {
        Map<Integer, Long> given = new HashMap<>();
        cells.forEach((codes, count) -> given.put(keyOf(codes, columns, axes, strides), count));
        return given;
    }

    private static int keyOf(List<String> codes, int[] columns, List<Axis> axes, int[] strides) {
        int key = 0;
        for (int d = 0; d < columns.length; d++) {
            key += axes.get(d).indexOf(codes.get(columns[d])) * strides[d];
        }
        return key;
    }

    private static boolean isInner(int key, List<Axis> axes, int[] strides) {
        for (int d = 0; d < strides.length; d++) {
            Axis axis = axes.get(d);
            if (Arrays.binarySearch(axis.tree.leaves, key / strides[d] % axis.size()) < 0) {
                return false;
            }
        }
        return true;
    }

    static TableException tooLarge(String size) {
        return new TableException("the table has " + size + " cells or more with its margins; at most "
                + FrequencyTable.MAXIMUM_CELLS + " can be protected in one piece: drop a dimension or group codes");
    }
}
