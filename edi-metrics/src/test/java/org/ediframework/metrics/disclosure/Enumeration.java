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

    private final List<List<Integer>> rowsOfCell = new ArrayList<>();
    private final List<Long> published = new ArrayList<>();
    private final Map<CellAddress, TreeSet<Long>> values = new TreeMap<>();
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
                .map(ratio -> rounded(
                        ratio, truth.getOrDefault(ratio.getPart(), 0L), truth.getOrDefault(ratio.getBase(), 0L)))
                .toList();
        this.cells = List.copyOf(truth.keySet());
        List<List<String>> rows = List.copyOf(table.rows.keySet());
        for (CellAddress cell : cells) {
            List<Integer> members = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                if (table.cellsAbove(rows.get(row)).contains(cell)) {
                    members.add(row);
                }
            }
            rowsOfCell.add(members);
            published.add(withheld.contains(cell) ? -1L : truth.getOrDefault(cell, 0L));
            values.put(cell, new TreeSet<>());
        }
        fill(new long[rows.size()], 0, TinyTables.total(table));
    }

    /** The values that a cell takes in these tables. */
    SortedSet<Long> valuesOf(CellAddress cell) {
        return values.getOrDefault(cell, new TreeSet<>());
    }

    private void fill(long[] rows, int from, long left) {
        if (from == rows.length - 1) {
            rows[from] = left;
            check(rows);
            return;
        }
        for (long count = 0; count <= left; count++) {
            rows[from] = count;
            fill(rows, from + 1, left - count);
        }
    }

    private void check(long[] rows) {
        long[] sums = new long[cells.size()];
        for (int cell = 0; cell < sums.length; cell++) {
            for (int row : rowsOfCell.get(cell)) {
                sums[cell] += rows[row];
            }
            boolean isPublished = published.get(cell) >= 0;
            if (isPublished ? published.get(cell) != sums[cell] : !knowledge.test(cells.get(cell), sums[cell])) {
                return;
            }
        }
        for (int ratio = 0; ratio < ratios.size(); ratio++) {
            long part = sums[cells.indexOf(ratios.get(ratio).getPart())];
            long base = sums[cells.indexOf(ratios.get(ratio).getBase())];
            if (!rounded(ratios.get(ratio), part, base).equals(ratiosAsPublished.get(ratio))) {
                return;
            }
        }
        for (int cell = 0; cell < sums.length; cell++) {
            valuesOf(cells.get(cell)).add(sums[cell]);
        }
    }

    private static Optional<BigDecimal> rounded(PublishedRatio ratio, long part, long base) {
        return base == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(base), ratio.getDecimals(), RoundingMode.HALF_UP));
    }
}
