package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Replays an audit with nothing but the rows of the data and addition. */
final class AuditReplay {

    private final RowTable data;
    private final Map<CellAddress, Long> truth;
    private final Set<CellAddress> withheld;

    AuditReplay(RowTable data, Set<CellAddress> withheld) {
        this.data = data;
        this.truth = data.cells();
        this.withheld = withheld;
    }

    /** Fails unless every cell said to be proven is, and every small count from low to high is covered. */
    void replay(DisclosureAudit audit, long low, long high) {
        for (CellAudit cell : audit.getCells()) {
            if (cell.verdict() == ProofVerdict.PROVEN) {
                Witness below = cell.low().orElseThrow();
                Witness above = cell.high().orElseThrow();
                replay(cell.cell(), below, List.of());
                replay(cell.cell(), above, List.of());
                assertTrue(below.value() < above.value(), () -> "one value only at " + cell.cell());
                long count = truth.getOrDefault(cell.cell(), Long.MIN_VALUE);
                if (count >= low && count <= high) {
                    assertTrue(below.value() <= low && above.value() >= high, () -> "narrow at " + cell.cell());
                }
                cell.coalitions().forEach(known -> replay(cell.cell(), known.witness(), known.singletons()));
            }
        }
    }

    private void replay(CellAddress audited, Witness witness, List<CellAddress> known) {
        Map<CellAddress, Long> claimed = new TreeMap<>();
        Map<CellAddress, Long> summed = new TreeMap<>();
        for (CellChange change : witness.changes()) {
            claimed.put(change.cell(), change.delta());
            assertTrue(withheld.contains(change.cell()), () -> "published cell changes: " + change);
            assertTrue(!known.contains(change.cell()), () -> "known cell changes: " + change);
            assertTrue(
                    truth.getOrDefault(change.cell(), Long.MIN_VALUE) + change.delta() >= 0,
                    () -> "negative count: " + change);
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
