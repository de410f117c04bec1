package org.ediframework.metrics.disclosure;

import java.util.List;

/**
 * A complete table of whole, non-negative counts that agrees with everything published: the true table plus these
 * changes. As confidential as the data.
 *
 * @param value the count of the audited cell in this table
 * @param changes the cells that differ, in the order of their addresses; none for the true table itself
 */
public record Witness(long value, List<CellChange> changes) {

    /** Copies the list. */
    public Witness {
        changes = List.copyOf(changes);
    }
}
