package org.ediframework.metrics.figures;

import java.util.List;
import org.ediframework.metrics.measure.Measured;

/**
 * A row of a table of figures.
 *
 * @param cells one for each column, in their order, each of the type of its column or absent for a reason
 */
public record FigureRow(List<Measured<?>> cells) {

    /** Copies the list. */
    public FigureRow {
        cells = List.copyOf(cells);
    }
}
