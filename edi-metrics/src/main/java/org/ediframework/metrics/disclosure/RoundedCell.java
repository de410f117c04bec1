package org.ediframework.metrics.disclosure;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cell of a rounded table as it may be published: a figure or a marker.
 *
 * @param cell where it stands
 * @param figure the rounded count; empty if marked
 * @param marker what stands in its place; empty if there is a figure
 */
public record RoundedCell(CellAddress cell, OptionalLong figure, Optional<String> marker) {}
