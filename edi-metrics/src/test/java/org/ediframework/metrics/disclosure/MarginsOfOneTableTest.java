package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Several tables that are margins of one table by more dimensions, which nobody publishes but everybody can reckon with. */
class MarginsOfOneTableTest {

    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.builder().threshold(4).build();

    /** Of 8 strings players in Stevenage 12 play at all, 6 of them Roma: at least 2 are Roma and in Stevenage. */
    private static RowTable lessons() {
        RowTable table = new RowTable(List.of("district", "group", "instrument"), Map.of());
        table.rows.put(List.of("Stevenage", "Roma", "strings"), 2L);
        table.rows.put(List.of("Stevenage", "Irish", "strings"), 6L);
        table.rows.put(List.of("Watford", "Roma", "strings"), 4L);
        table.rows.put(List.of("Watford", "Irish", "strings"), 0L);
        table.rows.put(List.of("Stevenage", "Roma", "brass"), 0L);
        table.rows.put(List.of("Stevenage", "Irish", "brass"), 6L);
        table.rows.put(List.of("Watford", "Roma", "brass"), 5L);
        table.rows.put(List.of("Watford", "Irish", "brass"), 9L);
        return table;
    }

    private static RowTable margin(RowTable table, int first, int second) {
        RowTable margin =
                new RowTable(List.of(table.dimensions.get(first), table.dimensions.get(second)), table.groupings);
        table.rows.forEach(
                (row, count) -> margin.rows.merge(List.of(row.get(first), row.get(second)), count, Long::sum));
        return margin;
    }

    private static List<RowTable> margins(RowTable table) {
        return List.of(margin(table, 0, 1), margin(table, 0, 2), margin(table, 1, 2));
    }

    @Test
    void theTableBehindThemRulesOutWhatEachMarginLeavesOpen() {
        CellAddress roma = CellAddress.of(Map.of("district", "Stevenage", "group", "Roma"));
        List<RowTable> margins = margins(lessons());
        Set<CellAddress> withheld = new TreeSet<>();
        margins.get(0)
                .rows
                .keySet()
                .forEach(row ->
                        withheld.add(margins.get(0).cellsAbove(row).iterator().next()));
        DisclosureControl alone = DisclosureControl.of(DisclosurePolicy.standard())
                .alsoPublished(margins.get(0).toFrequencyTable(), withheld)
                .alsoPublished(margins.get(1).toFrequencyTable())
                .alsoPublished(margins.get(2).toFrequencyTable());
        DisclosureControl together = alone.takenFrom(lessons().toFrequencyTable());

        assertTrue(withheld.contains(roma));
        assertEquals(1, lowest(alone, roma));
        assertEquals(2, lowest(together, roma));
        assertEquals(ProofVerdict.PROVEN, alone.audit().find(roma).orElseThrow().verdict());
        assertEquals(
                ProofVerdict.DISCLOSED,
                together.audit().find(roma).orElseThrow().verdict());
    }

    private static long lowest(DisclosureControl control, CellAddress cell) {
        return control.intervals().stream()
                .filter(interval -> interval.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .lowest();
    }

    @Test
    void marginsAreProtectedWithTheTableBehindThemInView() {
        RowTable data = lessons();
        List<ProtectedTable> safe = DisclosureControl.of(DisclosurePolicy.standard())
                .takenFrom(data.toFrequencyTable())
                .protect(margins(data).stream().map(RowTable::toFrequencyTable).toList());

        Set<CellAddress> hidden = hidden(data, margins(data), safe);
        safe.forEach(table -> assertTrue(table.getAudit().isSafe()));
        new AuditReplay(data, hidden, margins(data)).replay(safe.get(0).getAudit(), 1, 4);
        assertFalse(hidden.containsAll(margins(data).get(1).cells().keySet()), "something is published");
    }

    /** What nobody is shown: the table behind, and what the margins withhold. */
    private static Set<CellAddress> hidden(RowTable data, List<RowTable> margins, List<ProtectedTable> safe) {
        Set<CellAddress> hidden = new TreeSet<>(data.cells().keySet());
        margins.forEach(margin -> hidden.removeAll(margin.cells().keySet()));
        safe.forEach(table -> hidden.addAll(table.getWithheld()));
        return hidden;
    }

    @Provide
    Arbitrary<RowTable> cubes() {
        return TinyTables.any().filter(table -> table.dimensions.size() == 3);
    }

    @Property(tries = 100)
    void protectedMarginsLeaveEverySmallCountPossibleInSomeTableBehindThem(@ForAll("cubes") RowTable data) {
        Optional<List<ProtectedTable>> safe = protect(data);
        Statistics.collect(safe.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        safe.ifPresent(tables -> {
            Set<CellAddress> hidden = hidden(data, margins(data), tables);
            Reader reader = new Reader(POLICY, margins(data), hidden);
            Enumeration all = new Enumeration(data, hidden, reader.knowledge(), List.of());
            SortedSet<Long> few = new TreeSet<>(Set.of(1L, 2L, 3L));
            Enumeration byZeros = Reader.ofZerosAlone(data, margins(data), POLICY);

            data.cells().forEach((cell, count) -> {
                if (count >= 1 && count <= 3) {
                    SortedSet<Long> ruledOutByZeros = new TreeSet<>(few);
                    ruledOutByZeros.removeAll(byZeros.valuesOf(cell));
                    SortedSet<Long> left = new TreeSet<>(all.valuesOf(cell));
                    left.addAll(ruledOutByZeros);
                    assertTrue(left.containsAll(few), () -> cell + " " + data.rows);
                }
            });
            new AuditReplay(data, hidden, margins(data)).replay(tables.get(0).getAudit(), 1, 3);
        });
    }

    private static Optional<List<ProtectedTable>> protect(RowTable data) {
        try {
            return Optional.of(DisclosureControl.of(POLICY)
                    .keep(Set.of(CellAddress.TOTAL))
                    .takenFrom(data.toFrequencyTable())
                    .protect(margins(data).stream()
                            .map(RowTable::toFrequencyTable)
                            .toList()));
        } catch (UnprotectableTableException refused) {
            return Optional.empty();
        }
    }

    @Property(tries = 100)
    void intervalsOfWithheldMarginsAreThoseOfEnumerationOfTheTableBehind(
            @ForAll("cubes") RowTable data, @ForAll long seed) {
        Set<CellAddress> pattern = DisclosureAuditProperties.somePattern(data, seed);
        DisclosureControl control = DisclosureControl.of(POLICY).takenFrom(data.toFrequencyTable());
        Set<CellAddress> hidden = new TreeSet<>(data.cells().keySet());
        for (RowTable margin : margins(data)) {
            Set<CellAddress> withheld = new TreeSet<>(margin.cells().keySet());
            withheld.retainAll(pattern);
            control = control.alsoPublished(margin.toFrequencyTable(), withheld);
            hidden.removeAll(margin.cells().keySet());
            hidden.addAll(withheld);
        }
        Reader reader = new Reader(POLICY, margins(data), hidden);
        Enumeration all = new Enumeration(data, hidden, reader.knowledge(), List.of());

        for (CountInterval interval : control.intervals()) {
            SortedSet<Long> values = all.valuesOf(interval.cell());
            assertEquals(values.first(), interval.lowest(), interval::toString);
            assertEquals(values.last(), interval.highest().orElseThrow(), interval::toString);
        }
    }
}
