package org.ediframework.io.results;

import java.util.Optional;
import org.ediframework.metrics.disclosure.CellAddress;

/**
 * A cell as it is written.
 *
 * @param cell where it stands
 * @param count the figure or what stands in its place
 * @param percent the percentage or what stands in its place; empty where none are asked for
 */
record ShownCell(CellAddress cell, Shown count, Optional<Shown> percent) {

    /**
     * A figure or a marker.
     *
     * @param text as written
     * @param isFigure whether it is a figure
     */
    record Shown(String text, boolean isFigure) {}
}
