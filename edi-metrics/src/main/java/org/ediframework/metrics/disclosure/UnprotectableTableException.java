package org.ediframework.metrics.disclosure;

import java.io.Serial;
import java.util.List;

/**
 * No pattern of suppression within the limits set was proven safe, so nothing is published. Usual reasons are cells
 * that must stay published ({@code keep}) or tables already published that give a small cell back.
 */
public final class UnprotectableTableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<CellAddress> cells;

    UnprotectableTableException(String message, List<CellAddress> cells) {
        super(message);
        this.cells = List.copyOf(cells);
    }

    /** The cells that could not be proven safe, in the order of the table. */
    public List<CellAddress> getCells() {
        return cells;
    }
}
