package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Replays an audit with nothing but the rows of the data and addition. */
final class AuditReplay {

    private final RowTable data;
    private final List<RowTable> printed;
    private final Map<CellAddress, Long> truth;
    private final Set<CellAddress> withheld;

    AuditReplay(RowTable data, Set<CellAddress> withheld) {
        this(data, withheld, List.of(data));
    }

    /**
     * @param printed the tables that are published, where the data themselves are not
     */
    AuditReplay(RowTable data, Set<CellAddress> withheld, List<RowTable> printed) {
        this.data = data;
        this.printed = printed;
        this.truth = data.cells();
        this.withheld = withheld;
    }

    /**
     * Fails unless every cell said to be proven is, and every small count has a table for each value from low to high; for
     * a total, from the number of its rows that are not 0.
     */
    void replay(DisclosureAudit audit, long low, long high) {
        replay(
                audit,
                low,
                high,
                DisclosurePolicy.builder().threshold(Math.max(2, high + 1)).build());
    }

    /** The same for a policy with zeros of another kind. */
    void replay(DisclosureAudit audit, long low, long high, DisclosurePolicy policy) {
        Reader reader = new Reader(policy, printed, withheld);
        for (CellAudit cell : audit.getCells()) {
            if (cell.verdict() == ProofVerdict.PROVEN) {
                Witness below = cell.low().orElseThrow();
                Witness above = cell.high().orElseThrow();
                replay(reader, cell.cell(), below, List.of());
                replay(reader, cell.cell(), above, List.of());
                assertTrue(below.value() < above.value(), () -> "one value only at " + cell.cell());
                long count = truth.getOrDefault(cell.cell(), Long.MIN_VALUE);
                if (count >= low && count <= high) {
                    SortedSet<Long> shown = new TreeSet<>(List.of(count, below.value(), above.value()));
                    cell.between().forEach(witness -> {
                        replay(reader, cell.cell(), witness, List.of());
                        shown.add(witness.value());
                    });
                    assertTrue(
                            shown.containsAll(reader.promised(cell.cell())) || printed.size() > 1,
                            () -> "narrow at " + cell + shown);
                }
                cell.coalitions().forEach(known -> replay(reader, cell.cell(), known.witness(), known.singletons()));
            }
        }
    }

    private void replay(Reader reader, CellAddress audited, Witness witness, List<CellAddress> known) {
        Map<CellAddress, Long> claimed = new TreeMap<>();
        Map<CellAddress, Long> summed = new TreeMap<>();
        for (CellChange change : witness.changes()) {
            claimed.put(change.cell(), change.delta());
            assertTrue(withheld.contains(change.cell()), () -> "published cell changes: " + change);
            assertTrue(!known.contains(change.cell()), () -> "known cell changes: " + change);
            assertTrue(
                    truth.getOrDefault(change.cell(), Long.MIN_VALUE) + change.delta() >= 0,
                    () -> "negative count: " + change);
            assertTrue(
                    reader.knowledge().test(change.cell(), truth.getOrDefault(change.cell(), 0L) + change.delta()),
                    () -> "a reader knows better: " + change);
            List<String> row = data.rowOf(change.cell());
            if (!row.isEmpty()) {
                data.cellsAbove(row).forEach(cell -> summed.merge(cell, change.delta(), Long::sum));
            }
        }
        summed.values().removeIf(delta -> delta == 0);
        assertEquals(summed, claimed, () -> "does not add up, witness for " + audited);
        assertEquals(truth.getOrDefault(audited, Long.MIN_VALUE) + claimed.getOrDefault(audited, 0L), witness.value());
    }
}
