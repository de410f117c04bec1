package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The audit against enumeration of every table that an attacker could reckon with. */
class DisclosureAuditProperties {

    @Provide
    Arbitrary<RowTable> tinyTables() {
        return TinyTables.any();
    }

    @Property(tries = 300)
    void intervalsAreThoseOfEnumeration(@ForAll("tinyTables") RowTable data, @ForAll long seed) {
        Set<CellAddress> withheld = somePattern(data, seed);
        Reader reader = Reader.of(data, DisclosurePolicy.standard(), withheld);
        Enumeration all = new Enumeration(data, withheld, reader.knowledge(), List.of());

        for (CountInterval interval : intervals(data, withheld)) {
            SortedSet<Long> values = all.valuesOf(interval.cell());
            assertTrue(interval.isSharp(), interval::toString);
            assertEquals(values.first(), interval.lowest(), interval::toString);
            assertEquals(values.last(), interval.highest().orElseThrow(), interval::toString);
        }
    }

    @Property(tries = 300)
    void verdictsAreThoseOfEnumeration(
            @ForAll("tinyTables") RowTable data, @ForAll long seed, @ForAll Protection protection) {
        Set<CellAddress> withheld = somePattern(data, seed);
        DisclosurePolicy policy =
                DisclosurePolicy.builder().threshold(4).protection(protection).build();
        Reader reader = Reader.of(data, policy, withheld);
        Enumeration all = new Enumeration(data, withheld, reader.knowledge(), List.of());
        Map<CellAddress, Long> truth = data.cells();
        DisclosureAudit audit = DisclosureAudit.of(data.toFrequencyTable(), withheld, policy);

        for (CellAudit cell : audit.getCells()) {
            SortedSet<Long> values = all.valuesOf(cell.cell());
            boolean wide = reader.isContentWith(cell.cell(), truth.getOrDefault(cell.cell(), 0L), values);
            assertEquals(
                    wide ? ProofVerdict.PROVEN : ProofVerdict.DISCLOSED, cell.verdict(), () -> cell + " " + values);
        }
        new AuditReplay(data, withheld).replay(audit, 1, protection == Protection.RANGE ? 3 : 0);
    }

    @Property(tries = 200)
    void everySmallOrWithheldCellHasAVerdict(@ForAll("tinyTables") RowTable data, @ForAll long seed) {
        Set<CellAddress> expected = new TreeSet<>(somePattern(data, seed));
        DisclosureAudit audit =
                DisclosureAudit.of(data.toFrequencyTable(), Set.copyOf(expected), DisclosurePolicy.standard());
        data.cells().forEach((cell, count) -> {
            if (count >= 1 && count <= 4) {
                expected.add(cell);
            }
        });

        assertEquals(
                List.copyOf(expected),
                audit.getCells().stream().map(CellAudit::cell).sorted().toList());
    }

    @Property(tries = 150)
    void publishingOneMoreCellNeverWidensAnInterval(@ForAll("tinyTables") RowTable data, @ForAll long seed) {
        Set<CellAddress> withheld = somePattern(data, seed);
        if (withheld.isEmpty()) {
            return;
        }
        Set<CellAddress> fewer = new TreeSet<>(withheld);
        fewer.remove(List.copyOf(withheld).get(new Random(seed).nextInt(withheld.size())));
        List<CountInterval> before = intervals(data, withheld);

        for (CountInterval after : intervals(data, fewer)) {
            CountInterval same = before.stream()
                    .filter(interval -> interval.cell().equals(after.cell()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(same.lowest() <= after.lowest(), () -> same + " " + after);
            assertTrue(same.highest().orElseThrow() >= after.highest().orElseThrow(), () -> same + " " + after);
        }
    }

    @Property(tries = 200)
    void aZeroMarginGivesAwayWhatIsWithheldUnderIt(@ForAll("tinyTables") RowTable data) {
        Map<CellAddress, Long> cells = data.cells();
        List<CellAddress> zeroRows = cells.keySet().stream()
                .filter(cell -> cells.getOrDefault(cell, 1L) == 0)
                .filter(cell -> cell.getCodes().keySet().equals(Set.of("d0")))
                .toList();
        for (CellAddress margin : zeroRows) {
            Set<CellAddress> withheld = new HashSet<>();
            cells.keySet().stream()
                    .filter(cell -> !cell.equals(margin))
                    .filter(cell -> cell.getCode("d0").equals(margin.getCode("d0")))
                    .forEach(withheld::add);
            DisclosureAudit audit = DisclosureAudit.of(data.toFrequencyTable(), withheld, DisclosurePolicy.standard());

            for (CellAddress cell : withheld) {
                assertEquals(
                        ProofVerdict.DISCLOSED, audit.find(cell).orElseThrow().verdict(), cell::toString);
            }
        }
    }

    private static List<CountInterval> intervals(RowTable data, Set<CellAddress> withheld) {
        return DisclosureControl.of(DisclosurePolicy.standard())
                .alsoPublished(data.toFrequencyTable(), withheld)
                .intervals();
    }

    /** About two cells in three, never the grand total. */
    static Set<CellAddress> somePattern(RowTable data, long seed) {
        Random random = new Random(seed);
        Set<CellAddress> withheld = new TreeSet<>();
        for (CellAddress cell : data.cells().keySet()) {
            if (!cell.equals(CellAddress.TOTAL) && random.nextInt(3) > 0) {
                withheld.add(cell);
            }
        }
        return withheld;
    }
}
