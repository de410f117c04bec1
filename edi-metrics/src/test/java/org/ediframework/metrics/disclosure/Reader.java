package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * A reader of tables of which some cells are withheld, worked out from rows and addition alone: where every zero is printed,
 * a marker stands for somebody, and a total over three cells that are not 0 for three people at least.
 */
final class Reader {

    private final DisclosurePolicy policy;
    private final Set<CellAddress> withheld;
    /** The tables that are printed with every zero. */
    private final List<RowTable> withZeros = new ArrayList<>();

    private final Set<CellAddress> filled = new TreeSet<>();

    Reader(DisclosurePolicy policy, List<RowTable> printed, Set<CellAddress> withheld) {
        this.policy = policy;
        this.withheld = withheld;
        for (RowTable table : printed) {
            Map<CellAddress, Long> cells = table.cells();
            if (policy.getZeros() == ZeroCounts.SHOWN
                    && cells.entrySet().stream()
                            .noneMatch(cell -> cell.getValue() == 0 && withheld.contains(cell.getKey()))) {
                withZeros.add(table);
                cells.forEach((cell, count) -> {
                    if (count > 0) {
                        filled.add(cell);
                    }
                });
            }
        }
    }

    static Reader of(RowTable data, DisclosurePolicy policy, Set<CellAddress> withheld) {
        return new Reader(policy, List.of(data), withheld);
    }

    /** What zeros and sums leave open where no other figure is printed but how many people there are. */
    static Enumeration ofZerosAlone(RowTable data, List<RowTable> printed, DisclosurePolicy policy) {
        Set<CellAddress> hidden = new TreeSet<>(data.cells().keySet());
        printed.forEach(table -> table.cells().forEach((cell, count) -> {
            if (count == 0) {
                hidden.remove(cell);
            }
        }));
        hidden.remove(CellAddress.TOTAL);
        return new Enumeration(data, hidden, new Reader(policy, printed, hidden).knowledge(), List.of());
    }

    /** Whether the reader thinks that a cell may count so many, before adding anything up. */
    BiPredicate<CellAddress, Long> knowledge() {
        return (cell, count) -> count >= 1 || !withheld.contains(cell) || !filled.contains(cell);
    }

    boolean seesZeros() {
        return !withZeros.isEmpty();
    }

    /** The values that the promise keeps possible for a small count. */
    SortedSet<Long> promised(CellAddress cell) {
        long least = policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1;
        for (RowTable table : withZeros) {
            long rows = table.rows.entrySet().stream()
                    .filter(row ->
                            row.getValue() > 0 && table.cellsAbove(row.getKey()).contains(cell))
                    .count();
            least = Math.max(least, rows);
        }
        SortedSet<Long> values = new TreeSet<>();
        for (long value = least; value < policy.getThreshold(); value++) {
            values.add(value);
        }
        return values;
    }

    /** Whether these values of a withheld cell are as many as the policy promises. */
    boolean isContentWith(CellAddress cell, long count, SortedSet<Long> values) {
        return isContentWith(cell, count, values, promised(cell));
    }

    /**
     * The same for tables that are linked.
     *
     * @param possible what would remain possible if no figure but zeros were printed
     */
    boolean isContentWith(CellAddress cell, long count, SortedSet<Long> values, SortedSet<Long> possible) {
        boolean isRange = policy.getProtection() == Protection.RANGE && Policies.isSmall(policy, count);
        SortedSet<Long> promised = new TreeSet<>(promised(cell));
        promised.retainAll(possible);
        return values.size() > 1 && (!isRange || values.containsAll(promised));
    }
}
