package org.ediframework.metrics.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Builder entry = builder().scope(scope).day(day).policy(table.getPolicy());
        FrequencyTable counts = table.getTable();
        for (String dimension : counts.getDimensions()) {
            entry.addDimensions(dimension);
            entry.putHierarchies(
                    dimension,
                    counts.hierarchiesOf(dimension).stream()
                            .map(hierarchy -> hierarchy.parentsOf(counts.getCodes(dimension)))
                            .toList());
        }
        SortedMap<CellAddress, OptionalLong> cells = new TreeMap<>();
        table.getCells().forEach(cell -> cells.put(cell.cell(), cell.count()));
        return entry.cells(cells).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Who was counted, in the publisher's words. */
    String getScope();

    /** The day at which they were counted; empty if it is not stated. */
    Optional<LocalDate> getDay();

    /** The policy that the page stated. */
    DisclosurePolicy getPolicy();

    /** The names of the dimensions, in order. */
    List<String> getDimensions();

    /** By dimension: the group of each code, one map for each grouping; an empty text for what has none. */
    Map<String, List<Map<String, String>>> getHierarchies();

    /** Every cell with the count that was printed, empty if a marker was. */
    SortedMap<CellAddress, OptionalLong> getCells();

    /**
     * What tells one source from another: a digest of all that was printed of it. Not of the counts themselves, since with
     * that a guess at what is withheld could be tested.
     */
    @Value.Derived
    default String getDigest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            getCells()
                    .forEach((cell, count) -> sha.update(
                            (cell + "=" + (count.isPresent() ? Long.toString(count.getAsLong()) : "[c]") + "\n")
                                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Builds a {@link LedgerEntry}; mutable and for one thread. Every accessor has its setter, of its name without
     * {@code get}: {@code scope} sets what {@link LedgerEntry#getScope} answers. A list is set anew by its name,
     * {@code dimensions} for {@link LedgerEntry#getDimensions}, and added to by {@code addDimensions} and
     * {@code addAllDimensions}. {@code build} refuses to do without what must be set, and names it.
     */
    final class Builder extends ImmutableLedgerEntry.Builder {

        /** Sets everything to what a {@link LedgerEntry} has; what was set before is forgotten. */
        public Builder from(LedgerEntry ledgerEntry) {
            clear();
            return addAll(ledgerEntry);
        }
    }
}
