package org.ediframework.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * One table as it was published: what a reader of it saw, and nothing of what was withheld. Two publications together tell
 * more than each alone, so whoever publishes keeps these.
 */
@Value.Immutable
public interface LedgerEntry {

    /**
     * The entry of a table that is published.
     *
     * @param scope who is counted, in the publisher's words, such as {@code pupils of Hertfordshire}; publications of one
     *     scope and one day are of the same people
     * @param day the day at which they were counted; empty if it is not stated, which is a day of its own
     */
    static LedgerEntry of(ProtectedTable table, String scope, Optional<LocalDate> day) {
        return entry(table.getTable(), table::rangeOf)
                .scope(scope)
                .day(day)
                .policy(table.getPolicy())
                .build();
    }

    /**
     * The entry of a rounded table that is published: what each figure and each marker stands for, and the percentages
     * of counts before they were rounded, if it was made with such.
     *
     * @param scope who is counted, as in {@link #of(ProtectedTable, String, Optional)}
     * @param day the day at which they were counted; empty if it is not stated, which is a day of its own
     */
    static LedgerEntry of(RoundedTable table, String scope, Optional<LocalDate> day) {
        return entry(table.table(), table::rangeOf)
                .scope(scope)
                .day(day)
                .policy(table.getPolicy())
                .ratios(table.ratiosAsPrinted())
                .build();
    }

    private static Builder entry(FrequencyTable counts, Function<CellAddress, Optional<CountRange>> shown) {
        Builder entry = builder();
        SortedMap<CellAddress, OptionalLong> cells = new TreeMap<>();
        SortedMap<CellAddress, CountRange> ranges = new TreeMap<>();
        for (CellAddress cell : counts.getCells()) {
            Optional<CountRange> range = shown.apply(cell);
            cells.put(
                    cell,
                    range.filter(CountRange::isExact)
                            .map(exact -> OptionalLong.of(exact.least()))
                            .orElse(OptionalLong.empty()));
            range.filter(some -> !some.isExact()).ifPresent(some -> ranges.put(cell, some));
        }
        entry.cells(cells).ranges(ranges).within(counts.around());
        for (String dimension : counts.getDimensions()) {
            entry.addDimensions(dimension);
            entry.putHierarchies(
                    dimension,
                    counts.hierarchiesOf(dimension).stream()
                            .map(hierarchy -> hierarchy.around(counts.getCodes(dimension)))
                            .toList());
        }
        return entry;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Who was counted, in the publisher's words. */
    String getScope();

    /** Whether it is of the people who go by these words: the case of letters and spaces around them tell nothing. */
    default boolean isOf(String scope) {
        return getScope().strip().equalsIgnoreCase(scope.strip());
    }

    /** The day at which they were counted; empty if it is not stated. */
    Optional<LocalDate> getDay();

    /** The policy that the page stated. */
    DisclosurePolicy getPolicy();

    /** The names of the dimensions, in order. */
    List<String> getDimensions();

    /** By dimension that the table does not have: the code that everybody in it has, such as their place. */
    Map<String, String> getWithin();

    /**
     * By dimension: the group of each code, and of codes in them that the table does not have, one map for each grouping; an empty text for what has none. */
    Map<String, List<Map<String, String>>> getHierarchies();

    /** Every cell with the exact count that was printed, empty if a marker was, or a figure that is not exact. */
    SortedMap<CellAddress, OptionalLong> getCells();

    /** By cell: what a figure or a marker stands for that is not exact but tells more than that a count was withheld. */
    @Value.Default
    default SortedMap<CellAddress, CountRange> getRanges() {
        return new TreeMap<>();
    }

    /** Percentages and other ratios that were printed of counts which were not. */
    List<LedgerRatio> getRatios();

    /** Whether counts were printed that are not exact: what is promised of such is a second value, and no more. */
    default boolean isRounded() {
        return !getRanges().isEmpty() || !getRatios().isEmpty();
    }

    /** Refuses a range or a ratio of what is no cell. */
    @Value.Check
    default void check() {
        getRanges().keySet().stream()
                .filter(cell ->
                        getCells().getOrDefault(cell, OptionalLong.of(0)).isPresent())
                .findFirst()
                .ifPresent(cell -> {
                    throw new IllegalArgumentException("range of " + cell + ", which is no cell or has an exact count");
                });
        getRatios().stream()
                .filter(ratio -> !getCells().containsKey(ratio.ratio().part())
                        || !getCells().containsKey(ratio.ratio().base()))
                .findFirst()
                .ifPresent(ratio -> {
                    throw new IllegalArgumentException("ratio of "
                            + ratio.ratio().part() + " to " + ratio.ratio().base() + ", of which one is no cell");
                });
    }

    /**
     * What tells one source from another: a digest of all that was printed of it. Not of the counts themselves, since with
     * that a guess at what is withheld could be tested.
     */
    @Value.Derived
    default String getDigest() {
        List<String> lines = new ArrayList<>();
        getCells()
                .forEach((cell, count) ->
                        lines.add(cell + "=" + (count.isPresent() ? Long.toString(count.getAsLong()) : "[c]")));
        getRanges().forEach((cell, range) -> lines.add(cell + "=" + range.least() + ".." + range.most()));
        getRatios()
                .forEach(ratio ->
                        lines.add(ratio.ratio().part() + "/" + ratio.ratio().base() + "=" + ratio.value()));
        return Digest.of(lines);
    }

    /** Builds a {@link LedgerEntry}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableLedgerEntry.Builder implements ValueBuilder<LedgerEntry, Builder> {}
}
