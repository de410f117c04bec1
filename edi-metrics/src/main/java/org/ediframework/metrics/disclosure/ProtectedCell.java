package org.ediframework.metrics.disclosure;

import java.util.OptionalLong;

/**
 * A cell as it may be published.
 *
 * @param cell where it stands
 * @param status whether it is published
 * @param count the number of people; empty if withheld
 */
public record ProtectedCell(CellAddress cell, CellStatus status, OptionalLong count) {}
