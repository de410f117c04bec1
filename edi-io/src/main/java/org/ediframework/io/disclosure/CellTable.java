package org.ediframework.io.disclosure;

import java.util.List;
import java.util.Set;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.FrequencyTable;

/**
 * A table as a file has it.
 *
 * @param dimensions in the order of the file's columns
 * @param table the counts, with all margins
 * @param withheld the cells that the file marks as withheld
 */
public record CellTable(List<String> dimensions, FrequencyTable table, Set<CellAddress> withheld) {

    /** Copies the collections. */
    public CellTable {
        dimensions = List.copyOf(dimensions);
        withheld = Set.copyOf(withheld);
    }
}
