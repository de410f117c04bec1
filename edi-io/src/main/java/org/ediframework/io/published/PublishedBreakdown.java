package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * How the people of one place divide by one characteristic, as a publisher gives it away. Immutable and thread-safe.
 *
 * @param population who is counted, in the words of the table; absent where it does not say
 * @param place by the code or name that the table has; absent where it has none
 * @param characteristic what people are counted by, as the table names it
 * @param counts people by category, in the order of the table; empty where the table has shares
 * @param shares shares by category as fractions of 1, in the order of the table; empty where the table has counts
 * @param parents the groups that are listed beside their parts, each with the labels of these; their counts are not among
 *     the others
 * @param missing people without an answer, by the reason
 * @param total the total that the table states; absent where it states none
 * @param lines where each label stands, by the line of its file, from 1
 * @param roundedTo the unit to which its counts are rounded; 1 where nothing says so
 * @param missesTotal whether parts and total differ by more than rounding
 * @param overlaps whether the categories have more people than the total, so that they are no partition
 */
public record PublishedBreakdown(
        Optional<String> population,
        Optional<String> place,
        String characteristic,
        Map<String, PublishedCount> counts,
        Map<String, BigDecimal> shares,
        Map<String, Set<String>> parents,
        Map<NonResponse, PublishedCount> missing,
        Optional<PublishedCount> total,
        Map<String, Integer> lines,
        long roundedTo,
        boolean missesTotal,
        boolean overlaps) {

    /** Copies the maps, and keeps their order. */
    public PublishedBreakdown {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
        lines = Map.copyOf(lines);
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /** Whether every count is a single number. */
    public boolean isKnown() {
        return counts.values().stream().allMatch(PublishedCount::isKnown)
                && missing.values().stream().allMatch(PublishedCount::isKnown);
    }
}
