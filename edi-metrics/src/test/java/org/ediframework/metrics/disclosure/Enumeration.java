package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Every whole table that agrees with the published cells and with what else an attacker knows, one after the other. The
 * grand total must be published.
 */
final class Enumeration {

    /** By row, the positions of the cells that it counts in. */
    private final List<List<Integer>> cellsOfRow = new ArrayList<>();

    /** By cell, the last of the rows that count in it. */
    private final List<Integer> lastRowOfCell = new ArrayList<>();

    private final List<Long> published = new ArrayList<>();
    private final Map<CellAddress, TreeSet<Long>> values = new TreeMap<>();

    /** The same by position of the cell. */
    private final List<TreeSet<Long>> valuesAt = new ArrayList<>();

    private final List<CellAddress> cells;
    private final BiPredicate<CellAddress, Long> knowledge;
    private final List<PublishedRatio> ratios;
    private final List<Optional<BigDecimal>> ratiosAsPublished;

    Enumeration(RowTable table, Set<CellAddress> withheld) {
        this(table, withheld, (cell, count) -> true, List.of());
    }

    /**
     * @param knowledge whether the attacker thinks it possible that a withheld cell counts so many
     */
    Enumeration(
            RowTable table,
            Set<CellAddress> withheld,
            BiPredicate<CellAddress, Long> knowledge,
            List<PublishedRatio> ratios) {
        this.knowledge = knowledge;
        this.ratios = ratios;
        Map<CellAddress, Long> truth = table.cells();
        this.ratiosAsPublished = ratios.stream()
                .map(ratio ->
                        rounded(ratio, truth.getOrDefault(ratio.part(), 0L), truth.getOrDefault(ratio.base(), 0L)))
                .toList();
        this.cells = List.copyOf(truth.keySet());
        List<List<String>> rows = List.copyOf(table.rows.keySet());
        for (CellAddress cell : cells) {
            lastRowOfCell.add(-1);
            published.add(withheld.contains(cell) ? -1L : truth.getOrDefault(cell, 0L));
            TreeSet<Long> taken = new TreeSet<>();
            values.put(cell, taken);
            valuesAt.add(taken);
        }
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> above = new ArrayList<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                if (table.cellsAbove(rows.get(row)).contains(cells.get(cell))) {
                    above.add(cell);
                    lastRowOfCell.set(cell, row);
                }
            }
            cellsOfRow.add(above);
        }
        fill(new long[cells.size()], 0, TinyTables.total(table));
    }

    /** The values that a cell takes in these tables. */
    SortedSet<Long> valuesOf(CellAddress cell) {
        return values.getOrDefault(cell, new TreeSet<>());
    }

    /** Tries every count of a row, and goes on only while no cell has more than is published or known of it. */
    private void fill(long[] sums, int row, long left) {
        if (row == cellsOfRow.size()) {
            check(sums);
            return;
        }
        boolean isLast = row == cellsOfRow.size() - 1;
        for (long count = isLast ? left : 0; count <= left; count++) {
            long[] filled = sums.clone();
            for (int cell : cellsOfRow.get(row)) {
                filled[cell] += count;
            }
            int filledRow = row;
            if (cellsOfRow.get(row).stream().allMatch(cell -> isPossible(cell, filled[cell], filledRow))) {
                fill(filled, row + 1, left - count);
            }
        }
    }

    private boolean isPossible(int cell, long sum, int row) {
        boolean isComplete = lastRowOfCell.get(cell) == row;
        if (published.get(cell) >= 0) {
            return isComplete ? sum == published.get(cell) : sum <= published.get(cell);
        }
        return !isComplete || knowledge.test(cells.get(cell), sum);
    }

    private void check(long[] sums) {
        for (int ratio = 0; ratio < ratios.size(); ratio++) {
            long part = sums[cells.indexOf(ratios.get(ratio).part())];
            long base = sums[cells.indexOf(ratios.get(ratio).base())];
            if (!rounded(ratios.get(ratio), part, base).equals(ratiosAsPublished.get(ratio))) {
                return;
            }
        }
        for (int cell = 0; cell < sums.length; cell++) {
            valuesAt.get(cell).add(sums[cell]);
        }
    }

    private static Optional<BigDecimal> rounded(PublishedRatio ratio, long part, long base) {
        return base == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(base), ratio.decimals(), RoundingMode.HALF_UP));
    }
}
