package org.ediframework.metrics.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * A table that is public already, but for the cells withheld in it.
 *
 * @param isSource whether nothing of it is public, and others are its margins; only its small counts are protected then
 */
record PublishedTable(FrequencyTable table, Set<CellAddress> withheld, boolean isSource) {

    static PublishedTable of(FrequencyTable table, Set<CellAddress> withheld) {
        return new PublishedTable(table, new TreeSet<>(withheld), false);
    }

    static PublishedTable source(FrequencyTable table) {
        return new PublishedTable(table, new TreeSet<>(table.getCells()), true);
    }
}
