package org.ediframework.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.Completion;
import org.ediframework.metrics.disclosure.proof.Effort;
import org.ediframework.metrics.disclosure.proof.Relation;

/** What the ledger has of the people whose table is to be published. */
final class EarlierPublications {

    private static final long EFFORT = 200_000_000L;

    private final List<LedgerEntry> sameDay;
    private final List<LedgerEntry> otherDays;

    EarlierPublications(Ledger ledger, String scope, Optional<LocalDate> day) {
        List<LedgerEntry> ofScope = ledger.entries().stream()
                .filter(entry -> entry.getScope().equals(scope))
                .toList();
        this.sameDay =
                ofScope.stream().filter(entry -> entry.getDay().equals(day)).toList();
        this.otherDays =
                ofScope.stream().filter(entry -> !entry.getDay().equals(day)).toList();
    }

    static EarlierPublications none() {
        return new EarlierPublications(Ledger.EMPTY, "", Optional.empty());
    }

    /** Whether anything was published of these people on this day. */
    boolean isOfThisDay() {
        return !sameDay.isEmpty();
    }

    /** The lowest threshold that any of them was published under; the promise is that of all. */
    long lowestThreshold(long own) {
        return sameDay.stream()
                .mapToLong(entry -> entry.getPolicy().getThreshold())
                .reduce(own, Math::min);
    }

    /**
     * The publications of the same day as tables of a joint system. A count that was withheld is that of the tables given;
     * where they do not have it, any that fits.
     *
     * @throws UnprotectableTableException if one cannot be joined
     */
    List<PublishedTable> joined(List<FrequencyTable> own, List<FrequencyTable> sources) {
        Map<CellAddress, Long> known = new HashMap<>();
        for (FrequencyTable table : concat(own, sources)) {
            table.getCells().forEach(cell -> known.put(cell, table.getCount(cell)));
        }
        List<PublishedTable> joined = new ArrayList<>();
        for (LedgerEntry entry : sameDay) {
            own.forEach(table -> refuseOtherCodes(entry, table));
            joined.add(joined(entry, known));
        }
        return joined;
    }

    private static List<FrequencyTable> concat(List<FrequencyTable> own, List<FrequencyTable> sources) {
        List<FrequencyTable> all = new ArrayList<>(own);
        all.addAll(sources);
        return all;
    }

    private static PublishedTable joined(LedgerEntry entry, Map<CellAddress, Long> known) {
        CellSystem cells = CellSystem.of(List.of(skeleton(entry)));
        long[] lower = new long[cells.addresses.length];
        long[] upper = new long[lower.length];
        boolean showsZeros = entry.getPolicy().getZeros() == ZeroCounts.SHOWN
                && entry.getCells().entrySet().stream()
                        .noneMatch(cell -> cell.getValue().isEmpty() && known.getOrDefault(cell.getKey(), 1L) == 0);
        Set<CellAddress> withheld = new TreeSet<>();
        Set<CellAddress> uncertain = new TreeSet<>();
        for (int variable = 0; variable < lower.length; variable++) {
            CellAddress cell = cells.addresses[variable];
            OptionalLong printed = entry.getCells().getOrDefault(cell, OptionalLong.empty());
            Long count = printed.isPresent() ? (Long) printed.getAsLong() : known.get(cell);
            lower[variable] = count == null ? (showsZeros ? 1 : 0) : count;
            upper[variable] = count == null ? Completion.UNBOUNDED : count;
            if (printed.isEmpty()) {
                withheld.add(cell);
                if (count == null) {
                    uncertain.add(cell);
                }
            }
        }
        long[] counts = Completion.of(cells.numbers, lower, upper, new Effort(EFFORT))
                .orElseThrow(() -> cannotJoin(
                        entry,
                        "its counts do not fit those of the table given, or which of them do"
                                + " could not be found out; name the table that both are taken from"));
        FrequencyTableBuilder table = builder(entry);
        for (int variable = 0; variable < counts.length; variable++) {
            CellAddress cell = cells.addresses[variable];
            table.cell(entry.getDimensions().stream().map(cell::getCode).toList(), counts[variable]);
            known.putIfAbsent(cell, counts[variable]);
        }
        return new PublishedTable(table.build(), withheld, uncertain, showsZeros, PublishedTable.Kind.EARLIER);
    }

    private static FrequencyTable skeleton(LedgerEntry entry) {
        FrequencyTableBuilder table = builder(entry);
        entry.getCells()
                .keySet()
                .forEach(cell -> table.cell(
                        entry.getDimensions().stream().map(cell::getCode).toList(), 0));
        return table.build();
    }

    private static FrequencyTableBuilder builder(LedgerEntry entry) {
        FrequencyTableBuilder table = FrequencyTable.builder();
        for (String dimension : entry.getDimensions()) {
            table.dimension(
                    dimension,
                    entry.getHierarchies().getOrDefault(dimension, List.of()).stream()
                            .map(Hierarchy::of)
                            .toList());
        }
        return table;
    }

    /** The same categories under other names cannot be told to be the same, so they are not published beside each other. */
    private static void refuseOtherCodes(LedgerEntry entry, FrequencyTable table) {
        for (String dimension : entry.getDimensions()) {
            if (!table.getDimensions().contains(dimension)) {
                continue;
            }
            SortedSet<String> theirs = new TreeSet<>();
            entry.getCells().keySet().forEach(cell -> theirs.add(cell.getCode(dimension)));
            SortedSet<String> ours = new TreeSet<>(table.getCodes(dimension));
            SortedSet<String> onlyTheirs = without(theirs, ours);
            SortedSet<String> onlyOurs = without(ours, theirs);
            if (!onlyTheirs.isEmpty() && !onlyOurs.isEmpty()) {
                throw cannotJoin(
                        entry,
                        "'" + dimension + "' has the code '" + onlyTheirs.first() + "' there and '" + onlyOurs.first()
                                + "' here; use the same codes for the same people");
            }
        }
        boolean sharesNoDimension = entry.getDimensions().stream().noneMatch(table.getDimensions()::contains);
        if (sharesNoDimension
                && entry.getDimensions().size() == table.getDimensions().size()
                && isOfTheSameCounts(entry, table)) {
            throw cannotJoin(
                    entry,
                    "its dimensions are " + entry.getDimensions() + " there and " + table.getDimensions()
                            + " here, and yet every count is the same; use the same names for the same people");
        }
    }

    private static SortedSet<String> without(SortedSet<String> codes, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(codes);
        rest.removeAll(others);
        return rest;
    }

    /** Whether all counts that were shown are here too, and more of them than how many people there are. */
    private static boolean isOfTheSameCounts(LedgerEntry entry, FrequencyTable table) {
        long shown = entry.getCells().values().stream()
                .filter(OptionalLong::isPresent)
                .count();
        if (entry.getCells().size() != table.size() || shown < 2) {
            return false;
        }
        Map<Long, Integer> left = new TreeMap<>();
        table.getCells().forEach(cell -> left.merge(table.getCount(cell), 1, Integer::sum));
        return entry.getCells().values().stream()
                .flatMapToLong(OptionalLong::stream)
                .allMatch(count -> left.merge(count, -1, Integer::sum) >= 0);
    }

    private static UnprotectableTableException cannotJoin(LedgerEntry entry, String why) {
        return new UnprotectableTableException(
                "this table cannot be published beside the one of "
                        + entry.getDay().map(LocalDate::toString).orElse("before") + " by "
                        + String.join(" and ", entry.getDimensions()) + ": " + why,
                List.of());
    }

    /** What a table and those of other days give away together. */
    List<SmallDifference> differences(ProtectedTable table) {
        List<SmallDifference> differences = new ArrayList<>();
        for (LedgerEntry entry : otherDays) {
            long most =
                    Math.max(entry.getPolicy().getThreshold(), table.getPolicy().getThreshold()) - 1;
            new Differences(table, entry, most).addTo(differences);
        }
        return differences;
    }

    /** Figures of two days beside each other. */
    private record Differences(ProtectedTable table, LedgerEntry entry, long most) {

        void addTo(List<SmallDifference> differences) {
            CellSystem cells = CellSystem.of(List.of(table.getTable()));
            for (CellAddress cell : cells.addresses) {
                change(cell).ifPresent(change -> add(List.of(cell), change, differences));
            }
            for (Relation relation : cells.numbers.relations) {
                List<CellAddress> parts = Arrays.stream(relation.variables())
                        .mapToObj(variable -> cells.addresses[variable])
                        .toList();
                OptionalLong all = change(parts.get(0));
                List<CellAddress> open = new ArrayList<>();
                long shown = 0;
                for (CellAddress part : parts.subList(1, parts.size())) {
                    OptionalLong change = change(part);
                    shown += change.orElse(0);
                    if (change.isEmpty()) {
                        open.add(part);
                    }
                }
                if (all.isPresent() && !open.isEmpty()) {
                    add(open, all.getAsLong() - shown, differences);
                }
            }
        }

        private void add(List<CellAddress> cells, long change, List<SmallDifference> differences) {
            if (change != 0 && Math.abs(change) <= most) {
                SmallDifference difference = new SmallDifference(cells, entry.getDay(), change);
                if (!differences.contains(difference)) {
                    differences.add(difference);
                }
            }
        }

        /** By how much a cell differs that is printed in both; empty if it is not. */
        private OptionalLong change(CellAddress cell) {
            OptionalLong now = table.getCount(cell);
            OptionalLong then = entry.getCells().getOrDefault(cell, OptionalLong.empty());
            return now.isPresent() && then.isPresent()
                    ? OptionalLong.of(now.getAsLong() - then.getAsLong())
                    : OptionalLong.empty();
        }
    }
}
