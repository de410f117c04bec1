package org.ediframework.metrics.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table that is public already, but for the cells withheld in it.
 *
 * @param withheld the cells in whose place a marker stands
 * @param uncertain the cells whose count here is one of several that fit what is known
 * @param ranges by cell that is printed, but not exactly: what its figure or its marker stands for
 * @param unseen the cells that are printed nowhere in it, and follow from how its codes lie to those of others
 * @param showsZeros whether every zero is printed, so that a marker stands for somebody
 */
record PublishedTable(
        FrequencyTable table,
        Set<CellAddress> withheld,
        Set<CellAddress> uncertain,
        Map<CellAddress, CountRange> ranges,
        Set<CellAddress> unseen,
        boolean showsZeros,
        Kind kind) {

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
                Map.of(),
                Set.of(),
                withheld.stream().noneMatch(cell -> table.getCount(cell) == 0),
                Kind.ELSEWHERE);
    }

    static PublishedTable source(FrequencyTable table) {
        return new PublishedTable(
                table, new TreeSet<>(table.getCells()), Set.of(), Map.of(), Set.of(), false, Kind.SOURCE);
    }

    /** A table with more groups than it is printed with: nothing but how its codes lie to those of others. */
    static PublishedTable grouped(FrequencyTable table) {
        return new PublishedTable(
                table, Set.of(), Set.of(), Map.of(), new TreeSet<>(table.getCells()), false, Kind.ELSEWHERE);
    }

    boolean isSource() {
        return kind == Kind.SOURCE;
    }

    /** Whether anything of it is printed. */
    boolean isPrinted() {
        return !isSource() && unseen.size() < table.size();
    }
}
