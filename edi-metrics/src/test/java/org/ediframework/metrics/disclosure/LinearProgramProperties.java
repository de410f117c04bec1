package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The audit against linear programming (ojAlgo 56.2.1) on tables too large to enumerate. */
class LinearProgramProperties {

    private static final double ROUNDING = 1e-6;

    @Property(tries = 15)
    void inTwoDimensionsTheIntervalsAreThoseOfLinearProgramming(@ForAll long seed) {
        RowTable data = SkewedCounts.of(seed, 6, 7);
        Set<CellAddress> withheld = DisclosureAuditProperties.somePattern(data, seed);
        LinearProgramOracle oracle = new LinearProgramOracle(data, withheld);

        for (CountInterval interval : intervals(data, withheld)) {
            assertTrue(interval.isSharp(), interval::toString);
            assertEquals(oracle.lowest(interval.cell()), (double) interval.lowest(), ROUNDING, interval::toString);
            assertEquals(
                    oracle.highest(interval.cell()),
                    (double) interval.highest().orElseThrow(),
                    ROUNDING,
                    interval::toString);
        }
    }

    @Property(tries = 6)
    void inThreeDimensionsTheIntervalOfLinearProgrammingContainsThem(@ForAll long seed) {
        RowTable data = SkewedCounts.of(seed, 4, 3, 3);
        Set<CellAddress> withheld = DisclosureAuditProperties.somePattern(data, seed);
        LinearProgramOracle oracle = new LinearProgramOracle(data, withheld);

        for (CountInterval interval : intervals(data, withheld)) {
            assertTrue(oracle.lowest(interval.cell()) <= interval.lowest() + ROUNDING, interval::toString);
            assertTrue(
                    oracle.highest(interval.cell()) >= interval.highest().orElseThrow() - ROUNDING, interval::toString);
        }
    }

    @Property(tries = 15)
    void whatIsProtectedIsWideForLinearProgrammingToo(@ForAll long seed) {
        RowTable data = SkewedCounts.of(seed, 5, 6);
        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());
        Reader reader = Reader.of(data, DisclosurePolicy.standard(), table.getWithheld());
        LinearProgramOracle oracle = new LinearProgramOracle(data, table.getWithheld());

        for (ProtectedCell cell : table.getCells()) {
            if (cell.status() == CellStatus.PRIMARY) {
                assertTrue(
                        oracle.lowest(cell.cell())
                                <= reader.promised(cell.cell()).first() + ROUNDING,
                        cell::toString);
                assertTrue(oracle.highest(cell.cell()) >= 4 - ROUNDING, cell::toString);
            }
        }
    }

    private static List<CountInterval> intervals(RowTable data, Set<CellAddress> withheld) {
        return DisclosureControl.of(DisclosurePolicy.standard())
                .alsoPublished(data.toFrequencyTable(), withheld)
                .intervals();
    }
}
