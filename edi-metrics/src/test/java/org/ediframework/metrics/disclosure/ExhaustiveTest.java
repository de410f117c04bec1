package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not some tables but all: every two by two table of these counts, with every pattern of withheld cells. */
class ExhaustiveTest {

    private static final long[] COUNTS = {0, 1, 3};
    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.builder().threshold(3).build();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void everyAuditOfATwoByTwoTableIsThatOfEnumeration(long first) {
        int audits = 0;
        for (long second : COUNTS) {
            for (long third : COUNTS) {
                for (long fourth : COUNTS) {
                    audits += auditEveryPattern(table(first, second, third, fourth));
                }
            }
        }
        assertEquals(27 * 256, audits);
    }

    @Test
    void everyTwoByTwoTableIsProtected() {
        int tables = 0;
        for (long first : COUNTS) {
            for (long second : COUNTS) {
                for (long third : COUNTS) {
                    for (long fourth : COUNTS) {
                        RowTable data = table(first, second, third, fourth);
                        ProtectedTable safe = DisclosureControl.of(POLICY).protect(data.toFrequencyTable());
                        new AuditReplay(data, safe.getWithheld()).replay(safe.getAudit(), 1, 2);
                        assertEquals(
                                safe.getAudit().getCells().size(),
                                safe.getAudit().count(ProofVerdict.PROVEN));
                        tables++;
                    }
                }
            }
        }
        assertEquals(81, tables);
    }

    private static int auditEveryPattern(RowTable data) {
        List<CellAddress> cells = new ArrayList<>(data.cells().keySet());
        cells.remove(CellAddress.TOTAL);
        int patterns = 1 << cells.size();
        for (int pattern = 0; pattern < patterns; pattern++) {
            Set<CellAddress> withheld = new TreeSet<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                if (((pattern >> cell) & 1) == 1) {
                    withheld.add(cells.get(cell));
                }
            }
            audit(data, withheld);
        }
        return patterns;
    }

    private static void audit(RowTable data, Set<CellAddress> withheld) {
        Reader reader = Reader.of(data, POLICY, withheld);
        Enumeration all = new Enumeration(data, withheld, reader.knowledge(), List.of());
        Map<CellAddress, Long> truth = data.cells();
        DisclosureControl control = DisclosureControl.of(POLICY).alsoPublished(data.toFrequencyTable(), withheld);
        for (CellAudit cell : control.audit().getCells()) {
            SortedSet<Long> values = all.valuesOf(cell.cell());
            long count = truth.getOrDefault(cell.cell(), 0L);
            boolean wide = reader.isContentWith(cell.cell(), count, values);
            assertEquals(
                    wide ? ProofVerdict.PROVEN : ProofVerdict.DISCLOSED,
                    cell.verdict(),
                    () -> data.rows + " " + withheld);
        }
        for (CountInterval interval : control.intervals()) {
            SortedSet<Long> values = all.valuesOf(interval.cell());
            assertEquals(values.first(), interval.lowest(), () -> data.rows + " " + withheld);
            assertEquals(values.last(), interval.highest().orElseThrow(), () -> data.rows + " " + withheld);
        }
    }

    private static RowTable table(long first, long second, long third, long fourth) {
        RowTable table = new RowTable(List.of("d0", "d1"), Map.of());
        table.rows.put(List.of("a", "a"), first);
        table.rows.put(List.of("a", "b"), second);
        table.rows.put(List.of("b", "a"), third);
        table.rows.put(List.of("b", "b"), fourth);
        return table;
    }
}
