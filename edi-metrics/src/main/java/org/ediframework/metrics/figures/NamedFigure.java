package org.ediframework.metrics.figures;

import org.ediframework.metrics.measure.Measured;

/**
 * A figure of a whole table, beside those of its rows.
 *
 * @param column what it is called, and what it is
 * @param value the figure, or why there is none
 */
public record NamedFigure(FigureColumn column, Measured<?> value) {}
