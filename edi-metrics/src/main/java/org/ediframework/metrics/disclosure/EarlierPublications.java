package org.ediframework.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the ledger has of the people whose table is to be published. */
final class EarlierPublications {

    private final List<LedgerEntry> sameDay;
    private final List<LedgerEntry> otherDays;

    EarlierPublications(Ledger ledger, String scope, Optional<LocalDate> day) {
        List<LedgerEntry> ofScope =
                ledger.entries().stream().filter(entry -> entry.isOf(scope)).toList();
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

    /** Whether any of this day has figures that are not exact, of which no more is promised than a second value. */
    boolean isRounded() {
        return sameDay.stream().anyMatch(LedgerEntry::isRounded);
    }

    /** The ratios that were printed on this day. */
    List<PublishedRatio> ratios() {
        return sameDay.stream()
                .flatMap(entry -> entry.getRatios().stream())
                .map(LedgerRatio::ratio)
                .distinct()
                .toList();
    }

    /**
     * What is public already, and the publications of the same day as tables of a joint system. A count that was withheld is that of the tables given;
     * where they do not have it, any that fits. Where the codes of one are groups of those of another, they are joined by
     * their groups.
     *
     * @throws UnprotectableTableException if one cannot be joined
     */
    List<PublishedTable> joined(List<FrequencyTable> own, List<PublishedTable> published) {
        if (sameDay.isEmpty()) {
            return published;
        }
        Map<CellAddress, Long> known = new HashMap<>();
        Stream.concat(
                        own.stream(),
                        published.stream().filter(PublishedTable::isSource).map(PublishedTable::table))
                .forEachOrdered(table -> table.getCells().forEach(cell -> known.put(cell, table.getCount(cell))));
        refuseOtherCounts(known);
        KinOfCodes kin = KinOfCodes.of(own, sameDay);
        List<PublishedTable> all = new ArrayList<>(published);
        all.addAll(joined(own, known, kin)
                .or(() -> joined(own, known, KinOfCodes.none()))
                .orElseThrow(() -> cannotJoin(
                        unfitting(known),
                        "its counts do not fit those of the table given, or which of them do"
                                + " could not be found out; name the table that both are taken from")));
        return all;
    }

    private Optional<List<PublishedTable>> joined(
            List<FrequencyTable> own, Map<CellAddress, Long> known, KinOfCodes kin) {
        for (LedgerEntry entry : sameDay) {
            own.forEach(table -> refuseOtherCodes(entry, table, kin));
        }
        List<PublishedTable> grouped = own.stream()
                .flatMap(table -> kin.grouped(table).stream())
                .map(PublishedTable::grouped)
                .toList();
        Map<CellAddress, Long> more = new HashMap<>(known);
        grouped.forEach(table -> table.table()
                .getCells()
                .forEach(cell -> more.putIfAbsent(cell, table.table().getCount(cell))));
        return new JoinedEntries(sameDay, kin, more).tables().map(tables -> {
            List<PublishedTable> all = new ArrayList<>(grouped);
            all.addAll(tables);
            return all;
        });
    }

    /** The first publication whose counts do not fit what is known, taken by itself; the last if each does. */
    private LedgerEntry unfitting(Map<CellAddress, Long> known) {
        return sameDay.stream()
                .filter(entry -> new JoinedEntries(List.of(entry), KinOfCodes.none(), known)
                        .tables()
                        .isEmpty())
                .findFirst()
                .orElse(sameDay.get(sameDay.size() - 1));
    }

    private void refuseOtherCounts(Map<CellAddress, Long> known) {
        for (LedgerEntry entry : sameDay) {
            entry.getRanges().forEach((cell, range) -> {
                Long count = known.get(cell);
                if (count != null && !range.contains(count)) {
                    throw new TableException("two tables disagree at " + cell + ": one was published as a figure for "
                            + range.least() + " to " + range.most() + ", the other counts " + count
                            + "; linked tables must count the same people");
                }
            });
        }
    }

    /** The same categories under other names cannot be told to be the same, so they are not published beside each other. */
    private static void refuseOtherCodes(LedgerEntry entry, FrequencyTable table, KinOfCodes kin) {
        for (String dimension : entry.getDimensions()) {
            if (!table.getDimensions().contains(dimension)) {
                continue;
            }
            SortedSet<String> theirs = new TreeSet<>();
            entry.getCells().keySet().forEach(cell -> theirs.add(cell.getCode(dimension)));
            SortedSet<String> ours = new TreeSet<>(table.getCodes(dimension));
            SortedSet<String> onlyTheirs = new TreeSet<>(theirs);
            onlyTheirs.removeIf(code -> kin.isAmong(dimension, code, ours));
            SortedSet<String> onlyOurs = new TreeSet<>(ours);
            onlyOurs.removeIf(code -> kin.isAmong(dimension, code, theirs));
            // Where one code is not known to the other, its people are those whom all the others leave.
            if (onlyTheirs.size() > 1 && onlyOurs.size() > 1) {
                throw cannotJoin(
                        entry,
                        "'" + dimension + "' has the code '" + onlyTheirs.first() + "' there and '" + onlyOurs.first()
                                + "' here; use the same codes for the same people");
            }
        }
        refuseOtherNames(entry, table);
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

    /** Places by the name of districts: the same codes of as many people each are the same under another name. */
    private static void refuseOtherNames(LedgerEntry entry, FrequencyTable table) {
        for (String theirs : entry.getDimensions()) {
            for (String ours : table.getDimensions()) {
                if (!table.getDimensions().contains(theirs)
                        && !entry.getDimensions().contains(ours)
                        && areTheSamePeople(entry, theirs, table, ours)) {
                    throw cannotJoin(
                            entry,
                            "'" + theirs + "' there has the codes of '" + ours
                                    + "' here, each for as many people; use the same name for both");
                }
            }
        }
    }

    /** Whether the figures of the codes that both have are the same, two or more of them. */
    private static boolean areTheSamePeople(LedgerEntry entry, String theirs, FrequencyTable table, String ours) {
        int alike = 0;
        for (String code : table.getCodes(ours)) {
            CellAddress there = CellAddress.of(entry.getWithin()).with(theirs, code);
            CellAddress here = CellAddress.of(table.around()).with(ours, code);
            Optional<CountRange> range = JoinedEntries.shown(entry, there);
            if (range.isPresent() && !code.equals(FrequencyTable.TOTAL)) {
                if (!range.get().contains(table.getCount(here))) {
                    return false;
                }
                alike++;
            }
        }
        return alike > 1;
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

    /**
     * What a table and those of other days give away together.
     *
     * @param shown what is shown of a cell, exactly or not; empty where it is withheld
     */
    List<SmallDifference> differences(
            FrequencyTable table, Function<CellAddress, Optional<CountRange>> shown, long threshold) {
        List<SmallDifference> differences = new ArrayList<>();
        for (LedgerEntry entry : otherDays) {
            long most = Math.max(entry.getPolicy().getThreshold(), threshold) - 1;
            new DaysApart(table, shown, entry, most).addTo(differences);
        }
        return List.copyOf(differences);
    }
}
