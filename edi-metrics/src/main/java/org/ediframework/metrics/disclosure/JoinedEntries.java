package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.Completion;
import org.ediframework.metrics.disclosure.proof.Effort;

/**
 * What a ledger has of one day, as tables of a joint system. Counts that are not known are some that fit all that was
 * printed.
 *
 * @param kin how the codes of these publications lie to each other
 * @param known the counts that are known
 */
record JoinedEntries(List<LedgerEntry> entries, KinOfCodes kin, Map<CellAddress, Long> known) {

    private static final long EFFORT = 200_000_000L;

    /** Every cell of them, with nobody in it. */
    CellSystem cells() {
        return CellSystem.of(entries.stream().map(this::skeleton).toList());
    }

    /** The tables; empty if no counts fit what was printed of all of them, or none were found. */
    Optional<List<PublishedTable>> tables() {
        CellSystem cells = cells();
        long[] lower = new long[cells.addresses.length];
        long[] upper = new long[lower.length];
        Arrays.fill(upper, Completion.UNBOUNDED);
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            CellAddress cell = cells.addresses[variable];
            for (LedgerEntry entry : entries) {
                CountRange range = rangeOf(entry, cell);
                lower[variable] = Math.max(lower[variable], range.least());
                upper[variable] = Math.min(upper[variable], range.most());
            }
            Long count = known.get(cell);
            if (count != null) {
                lower[variable] = Math.max(lower[variable], count);
                upper[variable] = Math.min(upper[variable], count);
            }
            if (lower[variable] > upper[variable]) {
                return Optional.empty();
            }
        }
        List<LedgerRatio> printed = entries.stream()
                .flatMap(entry -> entry.getRatios().stream())
                .distinct()
                .toList();
        return Completion.of(cells.withPrinted(printed).numbers, lower, upper, new Effort(EFFORT))
                .map(counts -> entries.stream()
                        .map(entry -> published(entry, cells, counts))
                        .toList());
    }

    /** What the figure of a cell, exact or not, tells by itself; empty where an entry has none. */
    static Optional<CountRange> shown(LedgerEntry entry, CellAddress cell) {
        OptionalLong exact = entry.getCells().getOrDefault(cell, OptionalLong.empty());
        return exact.isPresent()
                ? Optional.of(CountRange.exactly(exact.getAsLong()))
                : Optional.ofNullable(entry.getRanges().get(cell));
    }

    /** What an entry by itself tells of a cell. */
    private CountRange rangeOf(LedgerEntry entry, CellAddress cell) {
        boolean isMarker = entry.getCells().containsKey(cell);
        return shown(entry, cell)
                .orElseGet(() -> new CountRange(isMarker && showsZeros(entry) ? 1 : 0, Completion.UNBOUNDED));
    }

    private boolean showsZeros(LedgerEntry entry) {
        return !entry.isRounded()
                && entry.getPolicy().getZeros() == ZeroCounts.SHOWN
                && entry.getCells().entrySet().stream()
                        .noneMatch(cell -> cell.getValue().isEmpty() && known.getOrDefault(cell.getKey(), 1L) == 0);
    }

    private PublishedTable published(LedgerEntry entry, CellSystem cells, long[] counts) {
        Set<CellAddress> withheld = new TreeSet<>();
        Set<CellAddress> uncertain = new TreeSet<>();
        Set<CellAddress> unseen = new TreeSet<>();
        FrequencyTable skeleton = skeleton(entry);
        FrequencyTableBuilder table = builder(entry);
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            CellAddress cell = cells.addresses[variable];
            if (!skeleton.has(cell)) {
                continue;
            }
            table.cell(entry.getDimensions().stream().map(cell::getCode).toList(), counts[variable]);
            boolean isExact =
                    entry.getCells().getOrDefault(cell, OptionalLong.empty()).isPresent();
            if (!isExact && !known.containsKey(cell)) {
                uncertain.add(cell);
            }
            if (!entry.getCells().containsKey(cell)) {
                unseen.add(cell);
            } else if (!isExact && !entry.getRanges().containsKey(cell)) {
                withheld.add(cell);
            }
        }
        return new PublishedTable(
                table.build(),
                withheld,
                uncertain,
                entry.getRanges(),
                unseen,
                showsZeros(entry),
                PublishedTable.Kind.EARLIER);
    }

    private FrequencyTable skeleton(LedgerEntry entry) {
        FrequencyTableBuilder table = builder(entry);
        entry.getCells()
                .keySet()
                .forEach(cell -> table.cell(
                        entry.getDimensions().stream().map(cell::getCode).toList(), 0));
        return table.build();
    }

    private FrequencyTableBuilder builder(LedgerEntry entry) {
        FrequencyTableBuilder table = FrequencyTable.builder();
        entry.getWithin().forEach(table::within);
        for (String dimension : entry.getDimensions()) {
            List<Hierarchy> hierarchies = new ArrayList<>();
            entry.getHierarchies()
                    .getOrDefault(dimension, List.of())
                    .forEach(parents -> hierarchies.add(Hierarchy.of(parents)));
            kin.above(dimension, KinOfCodes.codes(entry, dimension)).ifPresent(hierarchies::add);
            table.dimension(dimension, hierarchies);
        }
        return table;
    }
}
