package org.ediframework.core.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How cells are numbered: row by row, the last dimension fastest. */
final class Layout {

    private final List<Dimension> dimensions;
    private final Map<String, Integer> positionByName;
    private final long[] strides;
    private final long cells;

    Layout(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        this.positionByName = new HashMap<>();
        for (Dimension dimension : this.dimensions) {
            if (positionByName.putIfAbsent(dimension.getName(), positionByName.size()) != null) {
                throw new IllegalArgumentException(
                        "Dimension '" + dimension.getName() + "' is given twice. Each name may stand once in a table.");
            }
        }
        this.strides = new long[this.dimensions.size()];
        long stride = 1;
        for (int d = strides.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride = times(stride, this.dimensions.get(d).size());
        }
        this.cells = stride;
    }

    private long times(long stride, int size) {
        if (size != 0 && stride > Long.MAX_VALUE / size) {
            throw new ArithmeticException("A table over " + names() + " has more than " + Long.MAX_VALUE
                    + " cells. Count fewer dimensions together.");
        }
        return stride * size;
    }

    List<Dimension> getDimensions() {
        return dimensions;
    }

    /** The product of the sizes. */
    long getCells() {
        return cells;
    }

    long getStride(int position) {
        return strides[position];
    }

    List<String> names() {
        return dimensions.stream().map(Dimension::getName).toList();
    }

    int positionOf(String name) {
        Integer position = positionByName.get(name);
        if (position == null) {
            throw new IllegalArgumentException("There is no dimension '" + name + "'. The table has: " + names() + ".");
        }
        return position;
    }

    boolean has(String name) {
        return positionByName.containsKey(name);
    }

    long cellAt(int... indices) {
        requireOneForEach(indices.length);
        long cell = 0;
        for (int d = 0; d < indices.length; d++) {
            int size = dimensions.get(d).size();
            if (indices[d] < 0 || indices[d] >= size) {
                throw new IndexOutOfBoundsException("Index " + indices[d] + " of dimension '"
                        + dimensions.get(d).getName() + "' is outside 0 to " + (size - 1) + ".");
            }
            cell += indices[d] * strides[d];
        }
        return cell;
    }

    long cellAt(String... labels) {
        requireOneForEach(labels.length);
        long cell = 0;
        for (int d = 0; d < labels.length; d++) {
            cell += dimensions.get(d).indexOf(labels[d]) * strides[d];
        }
        return cell;
    }

    private void requireOneForEach(int given) {
        if (given != dimensions.size()) {
            throw new IllegalArgumentException("A cell of this table is named by " + dimensions.size() + " values, one"
                    + " for each of " + names() + ", not by " + given + ".");
        }
    }

    /** Writes the indices of a cell into the array. */
    void locate(long cell, int[] indices) {
        long rest = cell;
        for (int d = 0; d < strides.length; d++) {
            indices[d] = (int) (rest / strides[d]);
            rest %= strides[d];
        }
    }
}
