package org.ediframework.metrics.disclosure;

/**
 * Two tables that differ in how many of the people of a margin are not in a cell, although the margin itself is known.
 *
 * @param margin the margin, which counts in both tables as many people as in the true one
 * @param low a table in which the cell counts as few of them as asked
 * @param high a table in which it counts as many
 */
public record ComplementWitness(CellAddress margin, Witness low, Witness high) {}
