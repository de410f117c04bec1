package org.ediframework.metrics.figures;

/**
 * A column of a table of figures.
 *
 * @param name as CSV and JSON have it, such as {@code expected_share}; an interval has {@code _low} and {@code _high} of it
 * @param heading as people read it
 * @param kind what its figures are
 */
public record FigureColumn(String name, String heading, FigureKind kind) {}
