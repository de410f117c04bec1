package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every table that is protected. */
class ProtectionProperties {

    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.builder().threshold(4).build();

    @Provide
    Arbitrary<RowTable> tinyTables() {
        return TinyTables.any();
    }

    @Property(tries = 400)
    void enumerationFindsEverySmallCountPossible(@ForAll("tinyTables") RowTable data) {
        Optional<ProtectedTable> safe = protectKeepingTheTotal(data, POLICY);
        Statistics.collect(safe.map(table -> !table.getWithheld().isEmpty()).orElse(false));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        safe.ifPresent(table -> {
            Reader reader = Reader.of(data, POLICY, table.getWithheld());
            Enumeration all = new Enumeration(data, table.getWithheld(), reader.knowledge(), List.of());

            for (ProtectedCell cell : table.getCells()) {
                if (cell.status() == CellStatus.PRIMARY) {
                    SortedSet<Long> values = all.valuesOf(cell.cell());
                    assertTrue(
                            reader.isContentWith(cell.cell(), 1, values), () -> data.rows + " " + cell + " " + values);
                }
            }
            new AuditReplay(data, table.getWithheld()).replay(table.getAudit(), 1, 3);
        });
    }

    @Property(tries = 40)
    void noCoalitionOfSinglePersonsLearnsAnotherSmallCount(@ForAll("tinyTables") RowTable data) {
        DisclosurePolicy policy = DisclosurePolicy.builder()
                .threshold(4)
                .protection(Protection.NOT_EXACT)
                .protectingSingletons(true)
                .build();
        Map<CellAddress, Long> truth = data.cells();
        protectKeepingTheTotal(data, policy).ifPresent(table -> {
            List<CellAddress> singletons = table.getWithheld().stream()
                    .filter(cell -> truth.getOrDefault(cell, 0L) == 1)
                    .toList();
            for (int i = 0; i < singletons.size(); i++) {
                for (int j = i; j < singletons.size(); j++) {
                    for (int k = j; k < singletons.size(); k++) {
                        check(data, table, Set.of(singletons.get(i)), singletons.get(j), singletons.get(k));
                    }
                }
            }
        });
    }

    private static void check(
            RowTable data, ProtectedTable table, Set<CellAddress> first, CellAddress second, CellAddress third) {
        Set<CellAddress> coalition = new TreeSet<>(first);
        coalition.add(second);
        coalition.add(third);
        Set<CellAddress> unknown = new TreeSet<>(table.getWithheld());
        unknown.removeAll(coalition);
        Enumeration all = new Enumeration(
                data, unknown, Reader.of(data, table.getPolicy(), unknown).knowledge(), List.of());
        Set<List<String>> own = new HashSet<>();
        Set<List<String>> filled = new HashSet<>();
        data.rows.forEach((row, count) -> {
            if (count > 0) {
                filled.add(row);
                if (!Collections.disjoint(data.cellsAbove(row), coalition)) {
                    own.add(row);
                }
            }
        });
        for (CellAddress cell : unknown) {
            boolean othersInIt =
                    filled.stream().anyMatch(row -> data.cellsAbove(row).contains(cell) && !own.contains(row));
            if (table.getStatus(cell) == CellStatus.PRIMARY && othersInIt) {
                assertTrue(all.valuesOf(cell).size() > 1, () -> coalition + " learn " + cell);
            }
        }
    }

    @Property(tries = 200)
    void orderOfRowsCategoriesAndDimensionsDoesNotMatter(@ForAll("tinyTables") RowTable data, @ForAll long seed) {
        Optional<ProtectedTable> first = protectKeepingTheTotal(data, POLICY);
        Optional<ProtectedTable> second = protectKeepingTheTotal(shuffled(data, seed), POLICY);

        assertEquals(first.isPresent(), second.isPresent());
        assertEquals(
                first.map(ProtectedTable::getCells).orElse(List.of()),
                second.map(ProtectedTable::getCells).orElse(List.of()));
        assertEquals(
                first.map(table -> table.getAudit().getCells()).orElse(List.of()),
                second.map(table -> table.getAudit().getCells()).orElse(List.of()));
    }

    @Property(tries = 100)
    void nothingToProtectAndNothingIsWithheld(@ForAll("tinyTables") RowTable data) {
        data.rows.replaceAll((row, count) -> count * 5);

        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());

        assertEquals(Set.of(), table.getWithheld());
        assertEquals(List.of(), table.getAudit().getCells());
    }

    /** Twins go together, so a cell that is withheld may have another of the same count that was needed. */
    @Property(tries = 200)
    void everySecondaryIsNeededOrTheTwinOfOne(@ForAll("tinyTables") RowTable data) {
        protectKeepingTheTotal(data, POLICY).ifPresent(table -> {
            for (ProtectedCell cell : table.getCells()) {
                if (cell.status() == CellStatus.SECONDARY) {
                    Set<CellAddress> fewer = new TreeSet<>(table.getWithheld());
                    fewer.remove(cell.cell());
                    DisclosureAudit audit = DisclosureAudit.of(table.getTable(), fewer, POLICY);
                    long count = table.getTable().getCount(cell.cell());
                    boolean mayHaveATwin =
                            fewer.stream().anyMatch(other -> table.getTable().getCount(other) == count);
                    assertFalse(audit.isSafe() && !mayHaveATwin, () -> "not needed: " + cell);
                }
            }
        });
    }

    @Property(tries = 200)
    void aSecondTableOfTheSamePeopleIsReckonedWith(@ForAll("tinyTables") RowTable data) {
        if (data.dimensions.size() < 3) {
            return;
        }
        RowTable margin = new RowTable(data.dimensions.subList(0, 2), data.groupings);
        data.rows.forEach((row, count) -> margin.rows.merge(row.subList(0, 2), count, Long::sum));
        RowTable other = new RowTable(data.dimensions.subList(1, 3), data.groupings);
        data.rows.forEach((row, count) -> other.rows.merge(row.subList(1, 3), count, Long::sum));
        List<ProtectedTable> both;
        try {
            both = DisclosureControl.of(POLICY)
                    .keep(Set.of(CellAddress.TOTAL))
                    .protect(List.of(margin.toFrequencyTable(), other.toFrequencyTable()));
        } catch (UnprotectableTableException refused) {
            return;
        }
        Set<CellAddress> shown = new TreeSet<>(margin.cells().keySet());
        shown.addAll(other.cells().keySet());
        both.forEach(table -> shown.removeAll(table.getWithheld()));
        Set<CellAddress> hidden = new TreeSet<>(data.cells().keySet());
        hidden.removeAll(shown);
        Reader reader = new Reader(POLICY, List.of(margin, other), hidden);
        Enumeration all = new Enumeration(data, hidden, reader.knowledge(), List.of());

        for (ProtectedTable table : both) {
            for (ProtectedCell cell : table.getCells()) {
                assertEquals(hidden.contains(cell.cell()), cell.count().isEmpty(), cell::toString);
                if (cell.status() == CellStatus.PRIMARY) {
                    SortedSet<Long> possible = Reader.ofZerosAlone(data, List.of(margin, other), POLICY)
                            .valuesOf(cell.cell());
                    assertTrue(
                            reader.isContentWith(cell.cell(), 1, all.valuesOf(cell.cell()), possible), cell::toString);
                }
            }
        }
    }

    static Optional<ProtectedTable> protectKeepingTheTotal(RowTable data, DisclosurePolicy policy) {
        long total = TinyTables.total(data);
        if (total >= 1 && total < policy.getThreshold()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    DisclosureControl.of(policy).keep(Set.of(CellAddress.TOTAL)).protect(data.toFrequencyTable()));
        } catch (UnprotectableTableException refused) {
            return Optional.empty();
        }
    }

    private static RowTable shuffled(RowTable data, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int d = 0; d < data.dimensions.size(); d++) {
            order.add(d);
        }
        Collections.shuffle(order, new Random(seed));
        RowTable other = new RowTable(order.stream().map(data.dimensions::get).toList(), reversed(data.groupings));
        List<List<String>> rows = new ArrayList<>(data.rows.keySet());
        Collections.shuffle(rows, new Random(seed));
        rows.forEach(row -> other.rows.put(order.stream().map(row::get).toList(), data.rows.getOrDefault(row, 0L)));
        return other;
    }

    private static Map<String, List<Map<String, String>>> reversed(Map<String, List<Map<String, String>>> groupings) {
        Map<String, List<Map<String, String>>> reversed = new HashMap<>();
        new TreeMap<>(groupings).forEach((dimension, list) -> {
            List<Map<String, String>> copy = new ArrayList<>(list);
            Collections.reverse(copy);
            reversed.put(dimension, copy);
        });
        return reversed;
    }
}
