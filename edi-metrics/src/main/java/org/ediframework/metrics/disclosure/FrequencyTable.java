package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of counts of people with all its margins: every combination of a code of each dimension, groups and totals
 * included. What a {@link DisclosureControl} protects.
 *
 * <p>Dimensions stand in the order of their names and codes in the order of their labels, the total last, whatever
 * order the data came in. Immutable.
 */
public final class FrequencyTable {

    /** The code that stands for the sum over a dimension. */
    public static final String TOTAL = "Total";

    /** The largest number of cells, margins included, that one table may have. */
    public static final int MAXIMUM_CELLS = 250_000;

    private final List<Axis> axes;
    private final Map<String, List<Hierarchy>> hierarchies;
    private final long[] counts;
    private final int[] strides;
    private final SortedMap<String, String> around;

    FrequencyTable(
            List<Axis> axes,
            Map<String, List<Hierarchy>> hierarchies,
            long[] counts,
            int[] strides,
            Map<String, String> around) {
        this.around = new TreeMap<>(around);
        this.axes = List.copyOf(axes);
        this.hierarchies = Map.copyOf(hierarchies);
        this.counts = counts;
        this.strides = strides;
    }

    /** A builder to which dimensions are declared first and cells are given then, in any order. */
    public static FrequencyTableBuilder builder() {
        return new FrequencyTableBuilder();
    }

    /** The names of the dimensions, in order. */
    public List<String> getDimensions() {
        return axes.stream().map(axis -> axis.name).toList();
    }

    /**
     * The codes of a dimension in order: leaves and groups, then {@value #TOTAL}.
     *
     * @throws IllegalArgumentException if there is no such dimension
     */
    public List<String> getCodes(String dimension) {
        return axes.stream()
                .filter(axis -> axis.name.equals(dimension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no dimension '" + dimension + "'; dimensions are " + getDimensions()))
                .codes;
    }

    /** Every cell, margins included, in the order of the codes. */
    public List<CellAddress> getCells() {
        List<CellAddress> cells = new ArrayList<>(counts.length);
        for (int key = 0; key < counts.length; key++) {
            cells.add(addressOf(key));
        }
        return cells;
    }

    /**
     * How many people a cell counts.
     *
     * @throws IllegalArgumentException if the cell is not one of this table
     */
    public long getCount(CellAddress cell) {
        int key = 0;
        int named = 0;
        for (int d = 0; d < axes.size(); d++) {
            Axis axis = axes.get(d);
            String code = cell.getCode(axis.name);
            int position = axis.indexOf(code);
            if (position < 0) {
                throw new IllegalArgumentException(
                        "no code '" + code + "' in dimension '" + axis.name + "'; codes are " + axis.codes);
            }
            named += code.equals(TOTAL) ? 0 : 1;
            key += position * strides[d];
        }
        if (named + around.size() != cell.getCodes().size() || !isAround(cell)) {
            throw new IllegalArgumentException(
                    "cell " + cell + " is not of this table; its dimensions are " + getDimensions());
        }
        return counts[key];
    }

    /** Whether a cell is one of this table. */
    boolean has(CellAddress cell) {
        long named = axes.stream()
                .map(axis -> cell.getCode(axis.name))
                .filter(code -> !code.equals(TOTAL))
                .count();
        return named + around.size() == cell.getCodes().size()
                && isAround(cell)
                && axes.stream().allMatch(axis -> axis.indexOf(cell.getCode(axis.name)) >= 0);
    }

    private boolean isAround(CellAddress cell) {
        return around.entrySet().stream()
                .allMatch(code -> cell.getCode(code.getKey()).equals(code.getValue()));
    }

    /** By dimension that the table does not have: the code that everybody in it has; none where it is of everybody. */
    SortedMap<String, String> around() {
        return Collections.unmodifiableSortedMap(around);
    }

    List<Axis> axes() {
        return axes;
    }

    List<Hierarchy> hierarchiesOf(String dimension) {
        return hierarchies.getOrDefault(dimension, List.of());
    }

    int size() {
        return counts.length;
    }

    long count(int key) {
        return counts[key];
    }

    /** The codes of a cell, one position per axis. */
    int[] codesAt(int key) {
        int[] at = new int[axes.size()];
        for (int d = 0; d < at.length; d++) {
            at[d] = key / strides[d] % axes.get(d).size();
        }
        return at;
    }

    Standing standingOf(int key) {
        int[] at = codesAt(key);
        int totals = 0;
        int leaves = 0;
        for (int d = 0; d < at.length; d++) {
            totals += at[d] == axes.get(d).total() ? 1 : 0;
            leaves += Arrays.binarySearch(axes.get(d).tree.leaves, at[d]) >= 0 ? 1 : 0;
        }
        if (totals > 0) {
            return totals == at.length ? Standing.GRAND_TOTAL : Standing.MARGIN;
        }
        return leaves == at.length ? Standing.INNER : Standing.SUBTOTAL;
    }

    CellAddress addressOf(int key) {
        int[] at = codesAt(key);
        Map<String, String> codes = new TreeMap<>(around);
        for (int d = 0; d < at.length; d++) {
            codes.put(axes.get(d).name, axes.get(d).codes.get(at[d]));
        }
        return CellAddress.of(codes);
    }
}
