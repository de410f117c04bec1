package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Percentages beside withheld counts, against enumeration of every table that gives the same percentages. */
class PublishedRatioProperties {

    private static final List<List<String>> ROWS = List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.builder().protection(Protection.NOT_EXACT).build();

    @Property(tries = 200)
    void aRatioOfTwoWithheldCountsNarrowsWhatIsPossibleAsEnumerationSays(
            @ForAll @Size(4) List<@LongRange(min = 0, max = 9) Long> counts,
            @ForAll @IntRange(min = 0, max = 2) int decimals) {
        RowTable data = new RowTable(List.of("group"), Map.of());
        for (int row = 0; row < ROWS.size(); row++) {
            data.rows.put(ROWS.get(row), counts.get(row) + (row == 1 ? 1 : 0));
        }
        Set<CellAddress> withheld = new TreeSet<>(data.cells().keySet());
        withheld.remove(CellAddress.TOTAL);
        Map<CellAddress, Set<Long>> possible = new TreeMap<>();
        data.cells().keySet().forEach(cell -> possible.put(cell, new TreeSet<>()));
        enumerate(data, decimals, new ArrayList<>(), TinyTables.total(data), possible);

        DisclosureAudit audit = DisclosureControl.of(POLICY)
                .alsoPublished(data.toFrequencyTable(), withheld)
                .alsoPublishedRatios(List.of(new PublishedRatio(
                        CellAddress.of(Map.of("group", "a")), CellAddress.of(Map.of("group", "b")), decimals)))
                .audit();

        for (CellAudit cell : audit.getCells()) {
            boolean known = possible.getOrDefault(cell.cell(), Set.of()).size() == 1;
            assertEquals(known ? ProofVerdict.DISCLOSED : ProofVerdict.PROVEN, cell.verdict(), cell::toString);
        }
    }

    @Example
    void aPercentageWithOneDecimalGivesACountOnAKnownBaseAway() {
        FrequencyTable table = tableOf(3, 40, 7);
        CellAddress part = CellAddress.of(Map.of("group", "g0"));
        DisclosureControl control = DisclosureControl.of(POLICY)
                .keep(Set.of(CellAddress.TOTAL))
                .alsoPublishedRatios(List.of(PublishedRatio.percentage(part, CellAddress.TOTAL, 1)));

        assertThrows(UnprotectableTableException.class, () -> control.protect(table));
    }

    @Example
    void aCoarsePercentageIsReckonedWithAndLeavesRoom() {
        FrequencyTable table = tableOf(3, 400, 70);
        CellAddress part = CellAddress.of(Map.of("group", "g0"));
        ProtectedTable safe = DisclosureControl.of(POLICY)
                .keep(Set.of(CellAddress.TOTAL))
                .alsoPublishedRatios(List.of(PublishedRatio.percentage(part, CellAddress.TOTAL, 0)))
                .protect(table);

        CellAudit audit = safe.getAudit().find(part).orElseThrow();
        assertEquals(ProofVerdict.PROVEN, audit.verdict());
        for (Witness witness : List.of(audit.low().orElseThrow(), audit.high().orElseThrow())) {
            // 1 % of 473 as published: from 2.365 to 7.095 people
            assertTrue(witness.value() >= 3 && witness.value() <= 7, witness::toString);
        }
    }

    private static FrequencyTable tableOf(long... counts) {
        FrequencyTableBuilder builder = FrequencyTable.builder().dimension("group");
        for (int group = 0; group < counts.length; group++) {
            builder.cell(List.of("g" + group), counts[group]);
        }
        return builder.build();
    }

    private static void enumerate(
            RowTable data, int decimals, List<Long> chosen, long left, Map<CellAddress, Set<Long>> possible) {
        if (chosen.size() < ROWS.size() - 1) {
            for (long count = 0; count <= left; count++) {
                chosen.add(count);
                enumerate(data, decimals, chosen, left - count, possible);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        RowTable other = new RowTable(data.dimensions, data.groupings);
        for (int row = 0; row < ROWS.size(); row++) {
            other.rows.put(ROWS.get(row), row < chosen.size() ? chosen.get(row) : left);
        }
        boolean hasNoZero = data.rows.values().stream().allMatch(count -> count > 0);
        boolean fits = !hasNoZero || other.rows.values().stream().allMatch(count -> count > 0);
        if (fits && ratio(other, decimals).equals(ratio(data, decimals))) {
            other.cells().forEach((cell, count) -> possible.getOrDefault(cell, new TreeSet<>())
                    .add(count));
        }
    }

    private static String ratio(RowTable table, int decimals) {
        long below = table.rows.getOrDefault(ROWS.get(1), 0L);
        return below == 0
                ? "none"
                : BigDecimal.valueOf(table.rows.getOrDefault(ROWS.get(0), 0L))
                        .divide(BigDecimal.valueOf(below), decimals, RoundingMode.HALF_UP)
                        .toString();
    }
}
