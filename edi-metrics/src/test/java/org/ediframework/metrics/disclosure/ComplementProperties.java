package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A cell that holds all but a few of a margin's people says as much about the few as a small count does. */
class ComplementProperties {

    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.builder().threshold(3).protectingComplements(true).build();

    @Provide
    Arbitrary<RowTable> tinyTables() {
        return TinyTables.any();
    }

    @Example
    void allButTwoOfADistrictAreWithheldAndTheTwoAreAnyFew() {
        FrequencyTable table = FrequencyTable.builder()
                .dimension("district")
                .dimension("answer")
                .cell(List.of("Watford", "yes"), 98)
                .cell(List.of("Watford", "no"), 1)
                .cell(List.of("Watford", "unsure"), 1)
                .cell(List.of("Dacorum", "yes"), 60)
                .cell(List.of("Dacorum", "no"), 40)
                .cell(List.of("Dacorum", "unsure"), 50)
                .build();
        CellAddress yes = CellAddress.of(Map.of("district", "Watford", "answer", "yes"));
        CellAddress watford = CellAddress.of(Map.of("district", "Watford"));

        ProtectedTable safe = DisclosureControl.of(
                        DisclosurePolicy.builder().protectingComplements(true).build())
                .protect(table);
        CellAudit audit = safe.getAudit().find(yes).orElseThrow();

        assertEquals(CellStatus.PRIMARY, safe.getStatus(yes));
        assertEquals(1, audit.complements().size());
        assertEquals(watford, audit.complements().get(0).margin());
        assertEquals(96, audit.complements().get(0).low().value());
        assertEquals(98, audit.complements().get(0).high().value());
        assertEquals(96, audit.low().orElseThrow().value());
        assertEquals(98, audit.high().orElseThrow().value());
    }

    @Property(tries = 300)
    void enumerationFindsTheFewAnyFew(@ForAll("tinyTables") RowTable data) {
        ProtectionProperties.protectKeepingTheTotal(data, POLICY).ifPresent(table -> {
            Map<CellAddress, Long> truth = data.cells();
            for (CellAudit cell : table.getAudit().getCells()) {
                for (ComplementWitness known : cell.complements()) {
                    Set<CellAddress> unknown = new TreeSet<>(table.getWithheld());
                    unknown.remove(known.margin());
                    SortedSet<Long> values = new Enumeration(
                                    data,
                                    unknown,
                                    Reader.of(data, POLICY, table.getWithheld()).knowledge(),
                                    List.of())
                            .valuesOf(cell.cell());
                    long margin = truth.getOrDefault(known.margin(), 0L);
                    assertTrue(values.size() > 1 && values.contains(margin - 2), () -> cell + " " + values);
                }
            }
        });
    }

    @Property(tries = 300)
    void everyCellWithAllButAFewOfAMarginIsWithheld(@ForAll("tinyTables") RowTable data) {
        ProtectionProperties.protectKeepingTheTotal(data, POLICY).ifPresent(table -> {
            Map<CellAddress, Long> truth = data.cells();
            truth.forEach((cell, count) -> {
                for (String dimension : data.dimensions) {
                    CellAddress margin = cell.with(dimension, "Total");
                    long all = truth.getOrDefault(margin, 0L);
                    boolean isDirect =
                            data.groupings.getOrDefault(dimension, List.of()).isEmpty();
                    if (isDirect && all >= 3 && all - count >= 1 && all - count <= 2) {
                        assertEquals(CellStatus.PRIMARY, table.getStatus(cell), () -> cell + " of " + margin);
                    }
                }
            });
            assertFalse(table.getAudit().getCells().stream()
                    .anyMatch(cell -> cell.low().orElseThrow().value()
                            >= cell.high().orElseThrow().value()));
        });
    }
}
