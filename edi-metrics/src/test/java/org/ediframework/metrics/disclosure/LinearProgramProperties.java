package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The audit against linear programming (ojAlgo 56.2.1) on tables too large to enumerate. */
class LinearProgramProperties {

    private static final double ROUNDING = 1e-6;

    @Property(tries = 15)
    void inTwoDimensionsTheIntervalsAreThoseOfLinearProgramming(@ForAll long seed) {
        RowTable data = skewed(seed, 6, 7);
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
        RowTable data = skewed(seed, 4, 3, 3);
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
        RowTable data = skewed(seed, 5, 6);
        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(data.toFrequencyTable());
        LinearProgramOracle oracle = new LinearProgramOracle(data, table.getWithheld());

        for (ProtectedCell cell : table.getCells()) {
            if (cell.status() == CellStatus.PRIMARY) {
                assertTrue(oracle.lowest(cell.cell()) <= 1 + ROUNDING, cell::toString);
                assertTrue(oracle.highest(cell.cell()) >= 4 - ROUNDING, cell::toString);
            }
        }
    }

    private static List<CountInterval> intervals(RowTable data, Set<CellAddress> withheld) {
        return DisclosureControl.of(DisclosurePolicy.standard())
                .alsoPublished(data.toFrequencyTable(), withheld)
                .intervals();
    }

    /** Counts of which a third are small; the second dimension is grouped by twos. */
    private static RowTable skewed(long seed, int... sizes) {
        Random random = new Random(seed);
        Map<String, String> groups = new TreeMap<>();
        for (int code = 0; code < sizes[1]; code++) {
            groups.put("c" + code, "g" + code / 2);
        }
        RowTable data = new RowTable(List.of("d0", "d1", "d2").subList(0, sizes.length), Map.of("d1", List.of(groups)));
        for (int a = 0; a < sizes[0]; a++) {
            for (int b = 0; b < sizes[1]; b++) {
                for (int c = 0; c < (sizes.length > 2 ? sizes[2] : 1); c++) {
                    List<String> row = List.of("c" + a, "c" + b, "c" + c).subList(0, sizes.length);
                    data.rows.put(row, (long) Math.floor(Math.exp(random.nextDouble() * 4.5)) - 1);
                }
            }
        }
        return data;
    }
}
