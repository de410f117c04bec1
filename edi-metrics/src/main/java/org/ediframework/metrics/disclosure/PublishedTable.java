package org.ediframework.metrics.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * A table that is public already, but for the cells withheld in it.
 *
 * @param withheld the cells in whose place a marker stands
 * @param uncertain those of them whose count here is one of several that fit what is known
 * @param showsZeros whether every zero is printed, so that a marker stands for somebody
 */
record PublishedTable(
        FrequencyTable table, Set<CellAddress> withheld, Set<CellAddress> uncertain, boolean showsZeros, Kind kind) {

    enum Kind {
        /** Published by whomever. */
        ELSEWHERE,
        /** Published by the same publisher of the same people: what it withholds stays withheld. */
        EARLIER,
        /** Nothing of it is public, and others are its margins; only its small counts are protected. */
        SOURCE
    }

    static PublishedTable of(FrequencyTable table, Set<CellAddress> withheld) {
        return new PublishedTable(
                table,
                new TreeSet<>(withheld),
                Set.of(),
                withheld.stream().noneMatch(cell -> table.getCount(cell) == 0),
                Kind.ELSEWHERE);
    }

    static PublishedTable source(FrequencyTable table) {
        return new PublishedTable(table, new TreeSet<>(table.getCells()), Set.of(), false, Kind.SOURCE);
    }

    boolean isSource() {
        return kind == Kind.SOURCE;
    }
}
