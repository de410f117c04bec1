package org.ediframework.core.population;

import java.util.List;

/**
 * Gathers the counts of a table cell by cell; cells that are never named are zero. Very large products of dimensions
 * take memory for the cells that were met, not for those that exist.
 *
 * <p>Mutable and not thread-safe; the tables it builds are independent of it.
 */
public final class CountTableBuilder {

    private final Layout layout;
    private final CellCounter counter;

    CountTableBuilder(List<Dimension> dimensions) {
        this.layout = new Layout(dimensions);
        this.counter = new CellCounter(layout);
    }

    /**
     * Adds people to the cell at these indices.
     *
     * @param count how many, 0 or more
     * @param indices one per dimension
     * @throws IllegalArgumentException when the count is negative or there is not one index per dimension
     * @throws IndexOutOfBoundsException when an index is outside its dimension
     * @throws ArithmeticException when the table's total would exceed {@link Long#MAX_VALUE}
     */
    public CountTableBuilder add(long count, int... indices) {
        counter.add(layout.cellAt(indices), count);
        return this;
    }

    /**
     * Adds people to the cell with these labels.
     *
     * @param count how many, 0 or more
     * @param labels one per dimension
     * @throws IllegalArgumentException when the count is negative, a label is unknown or there is not one per dimension
     * @throws ArithmeticException when the table's total would exceed {@link Long#MAX_VALUE}
     */
    public CountTableBuilder add(long count, String... labels) {
        counter.add(layout.cellAt(labels), count);
        return this;
    }

    /** The table of what was added so far. */
    public CountTable build() {
        return new CountTable(layout, counter.toCells(), counter.getTotal());
    }
}
