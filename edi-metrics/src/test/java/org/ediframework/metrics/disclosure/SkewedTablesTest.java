package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The smaller of the tables of which it is known what other programs reach; the larger ones are tried with the program. */
class SkewedTablesTest {

    @Test
    void tenDistrictsByNineteenGroupsNeedNoMoreThan121CellsAllProven() {
        DisclosureAudit audit = protectAndReplay("10x19", Protection.RANGE);

        assertEquals(275, audit.getCellCount());
        assertEquals(92, audit.count(CellStatus.PRIMARY));
        assertTrue(audit.getCells().size() <= 121, () -> audit.getCells().size() + " cells withheld");
    }

    @Test
    void threeDimensionsNeedNoMoreThan550CellsAllProven() {
        DisclosureAudit audit = protectAndReplay("10x19x3", Protection.RANGE);

        assertEquals(1100, audit.getCellCount());
        assertEquals(302, audit.count(CellStatus.PRIMARY));
        assertTrue(audit.getCells().size() <= 550, () -> audit.getCells().size() + " cells withheld");
    }

    @Test
    void aSecondValueAloneNeedsFewerCellsInThreeDimensions() {
        DisclosureAudit audit = protectAndReplay("10x19x3", Protection.NOT_EXACT);

        assertTrue(audit.getCells().size() <= 480, () -> audit.getCells().size() + " cells withheld");
    }

    private static DisclosureAudit protectAndReplay(String name, Protection protection) {
        RowTable data = DisclosureData.skewed(name);
        DisclosurePolicy policy =
                DisclosurePolicy.builder().protection(protection).build();
        ProtectedTable table = DisclosureControl.of(policy).protect(data.toFrequencyTable());
        DisclosureAudit audit = table.getAudit();

        assertEquals(audit.getCells().size(), audit.count(ProofVerdict.PROVEN));
        Map<CellAddress, Long> truth = data.cells();
        for (ProtectedCell cell : table.getCells()) {
            long count = truth.getOrDefault(cell.cell(), Long.MIN_VALUE);
            assertEquals(count >= 1 && count <= 4, cell.status() == CellStatus.PRIMARY, cell::toString);
            assertTrue(cell.count().orElse(count) == count, cell::toString);
        }
        AuditReplay replay = new AuditReplay(data, table.getWithheld());
        if (protection == Protection.RANGE) {
            replay.replay(audit, 1, 4);
        } else {
            replay.replay(audit, 1, 0);
        }
        return audit;
    }
}
