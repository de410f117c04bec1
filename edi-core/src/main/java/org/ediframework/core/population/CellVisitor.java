package org.ediframework.core.population;

/** Receives the non-zero cells of a {@link CountTable} one after another. */
@FunctionalInterface
public interface CellVisitor {

    /**
     * Receives one cell.
     *
     * @param indices one index per dimension, in the table's order; the array is used again for the next cell, so copy
     *     it to keep it
     * @param count how many people, 1 or more
     */
    void visit(int[] indices, long count);
}
