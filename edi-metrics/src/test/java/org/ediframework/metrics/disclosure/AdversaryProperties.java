package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * An adversary who lists every table that could lie behind what is published, with all that the policy says that they
 * know, tries to learn what is withheld.
 */
class AdversaryProperties {

    @Provide
    Arbitrary<RowTable> tinyTables() {
        return TinyTables.any();
    }

    @Provide
    Arbitrary<DisclosurePolicy> policies() {
        return Policies.any();
    }

    @Property(tries = 600)
    void learnsNoSmallCountOfATableThatIsPublished(
            @ForAll("tinyTables") RowTable data, @ForAll("policies") DisclosurePolicy policy, @ForAll long seed) {
        List<PublishedRatio> ratios = someRatios(data, seed);
        Optional<ProtectedTable> safe = protect(data, policy, ratios);
        Statistics.collect(safe.map(table -> !table.getWithheld().isEmpty()).orElse(false));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        safe.ifPresent(table -> {
            assertTrue(table.getAudit().isSafe());
            Enumeration all = new Enumeration(
                    data,
                    table.getWithheld(),
                    Reader.of(data, policy, table.getWithheld()).knowledge(),
                    ratios);
            assertNothingIsLearnt(data, policy, table.getWithheld(), all);
        });
    }

    @Property(tries = 600)
    void neverLearnsWhatAnAuditCallsProven(
            @ForAll("tinyTables") RowTable data, @ForAll("policies") DisclosurePolicy policy, @ForAll long seed) {
        Set<CellAddress> withheld = DisclosureAuditProperties.somePattern(data, seed);
        List<PublishedRatio> ratios = someRatios(data, seed);
        DisclosureAudit audit = DisclosureControl.of(policy)
                .alsoPublished(data.toFrequencyTable(), withheld)
                .alsoPublishedRatios(ratios)
                .audit();
        Enumeration all = new Enumeration(
                data, withheld, Reader.of(data, policy, withheld).knowledge(), ratios);
        Map<CellAddress, Long> truth = data.cells();

        for (CellAudit cell : audit.getCells()) {
            SortedSet<Long> values = all.valuesOf(cell.cell());
            boolean isPlain = cell.status() == CellStatus.SECONDARY
                    || (!policy.isProtectingComplements() && !policy.isProtectingSingletons());
            boolean holds = withheld.contains(cell.cell())
                    && Reader.of(data, policy, withheld)
                            .isContentWith(cell.cell(), truth.getOrDefault(cell.cell(), 0L), values);
            Statistics.collect(cell.verdict());
            switch (cell.verdict()) {
                case PROVEN -> assertTrue(holds, () -> cell + " " + values);
                case DISCLOSED -> assertTrue(!holds || !isPlain, () -> cell + " " + values);
                case UNPROVEN -> assertTrue(!ratios.isEmpty(), () -> "undecided: " + cell + " " + values);
            }
        }
    }

    @Property(tries = 150)
    void findsEveryWitnessPossible(@ForAll("tinyTables") RowTable data, @ForAll("policies") DisclosurePolicy policy) {
        Map<CellAddress, Long> truth = data.cells();
        protect(data, policy, List.of()).ifPresent(table -> {
            BiPredicate<CellAddress, Long> knowledge =
                    Reader.of(data, policy, table.getWithheld()).knowledge();
            AuditReplay replay = new AuditReplay(data, table.getWithheld());
            replay.replay(table.getAudit(), 1, 0, policy);
            for (CellAudit cell : table.getAudit().getCells()) {
                witnessesOf(cell).forEach(witness -> witness.changes()
                        .forEach(change -> assertTrue(
                                knowledge.test(change.cell(), truth.getOrDefault(change.cell(), 0L) + change.delta()),
                                () -> "known to be impossible: " + change)));
            }
        });
    }

    @Property(tries = 300)
    void learnsNothingFromATableTogetherWithOneThatWasPublishedBefore(
            @ForAll("tinyTables") RowTable data, @ForAll("policies") DisclosurePolicy policy) {
        int fewer = data.dimensions.size() - 1;
        RowTable margins = new RowTable(data.dimensions.subList(0, fewer), data.groupings);
        data.rows.forEach((row, count) -> margins.rows.merge(row.subList(0, fewer), count, Long::sum));
        protect(margins, policy, List.of()).ifPresent(first -> {
            ProtectedTable second;
            try {
                second = DisclosureControl.of(policy).alsoPublished(first).protect(data.toFrequencyTable());
            } catch (UnprotectableTableException refused) {
                Statistics.collect(false);
                return;
            }
            Set<CellAddress> unknown = new TreeSet<>(second.getWithheld());
            margins.cells().keySet().stream()
                    .filter(cell -> first.getCount(cell).isPresent())
                    .forEach(unknown::remove);
            Statistics.collect(!unknown.isEmpty());
            Reader reader = new Reader(policy, List.of(margins, data), unknown);
            Enumeration all = new Enumeration(data, unknown, reader.knowledge(), List.of());
            assertNothingIsLearnt(data, policy, unknown, all);
        });
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static List<Witness> witnessesOf(CellAudit cell) {
        List<Witness> all =
                new ArrayList<>(List.of(cell.low().orElseThrow(), cell.high().orElseThrow()));
        cell.coalitions().forEach(known -> all.add(known.witness()));
        cell.complements().forEach(known -> all.addAll(List.of(known.low(), known.high())));
        return all;
    }

    private static void assertNothingIsLearnt(
            RowTable data, DisclosurePolicy policy, Set<CellAddress> withheld, Enumeration all) {
        data.cells().forEach((cell, count) -> {
            boolean small = Policies.isSmall(policy, count);
            assertTrue(!small || withheld.contains(cell), () -> "published: " + cell);
            if (withheld.contains(cell)) {
                SortedSet<Long> values = all.valuesOf(cell);
                assertTrue(
                        Reader.of(data, policy, withheld).isContentWith(cell, count, values),
                        () -> policy + " " + data.rows + " " + cell + " is in " + values);
            }
        });
    }

    private static Optional<ProtectedTable> protect(
            RowTable data, DisclosurePolicy policy, List<PublishedRatio> ratios) {
        if (Policies.isSmall(policy, TinyTables.total(data))) {
            return Optional.empty();
        }
        try {
            ProtectedTable table = DisclosureControl.of(policy)
                    .keep(Set.of(CellAddress.TOTAL))
                    .alsoPublishedRatios(ratios)
                    .protect(data.toFrequencyTable());
            assertEquals(Set.of(), intersection(table.getWithheld(), Set.of(CellAddress.TOTAL)));
            return Optional.of(table);
        } catch (UnprotectableTableException refused) {
            return Optional.empty();
        }
    }

    private static Set<CellAddress> intersection(Set<CellAddress> one, Set<CellAddress> other) {
        Set<CellAddress> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** None, one or two ratios of cells that may be withheld, with none or one decimal. */
    private static List<PublishedRatio> someRatios(RowTable data, long seed) {
        Random random = new Random(seed + 1);
        Map<CellAddress, Long> truth = data.cells();
        List<CellAddress> cells = List.copyOf(truth.keySet());
        List<PublishedRatio> ratios = new ArrayList<>();
        for (int ratio = random.nextInt(3); ratio > 0; ratio--) {
            CellAddress part = cells.get(random.nextInt(cells.size()));
            CellAddress base = cells.get(random.nextInt(cells.size()));
            if (!part.equals(base) && truth.getOrDefault(base, 0L) > 0) {
                ratios.add(new PublishedRatio(part, base, random.nextInt(2)));
            }
        }
        return ratios;
    }
}
