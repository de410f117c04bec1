package org.ediframework.metrics.disclosure;

/**
 * One cell in which a {@link Witness} differs from the true table.
 *
 * @param cell the cell
 * @param delta what is added to its true count, never 0
 */
public record CellChange(CellAddress cell, long delta) {}
