package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out of which things one is the sum, by their counts alone: a reader who adds up the rows of a table finds it too.
 * An agreement that chance could bring about is none.
 *
 * @param <T> what is counted
 * @param <C> by what
 */
final class SumOfParts<T, C> {

    /** So many times less likely than not must it be that some things add up by chance, as a power of 2. */
    private static final double MARGIN = 6;

    /** After so many steps nothing is found: so many things add up to anything. */
    private static final int MOST_STEPS = 100_000;

    private final Map<T, Map<C, Long>> counts;
    private final Map<C, Long> wanted;
    private final boolean doAllFit;
    private int steps;

    /**
     * @param counts of the things that may be parts, by category
     * @param wanted of the whole, for the categories that it is counted by
     */
    SumOfParts(Map<T, Map<C, Long>> counts, Map<C, Long> wanted) {
        this.wanted = wanted;
        this.doAllFit = counts.values().stream().allMatch(part -> fits(part, wanted));
        this.counts = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(entry -> total(entry.getValue()) > 0 && fits(entry.getValue(), wanted))
                .sorted(Map.Entry.comparingByValue(
                        Comparator.<Map<C, Long>>comparingLong(this::total).reversed()))
                .forEachOrdered(entry -> this.counts.put(entry.getKey(), entry.getValue()));
    }

    private long total(Map<C, Long> some) {
        return wanted.keySet().stream()
                .mapToLong(category -> some.getOrDefault(category, 0L))
                .sum();
    }

    private boolean fits(Map<C, Long> part, Map<C, Long> whole) {
        return wanted.keySet().stream()
                .allMatch(category -> part.getOrDefault(category, 0L) <= whole.getOrDefault(category, 0L));
    }

    /** Whether all of them are the whole. */
    boolean isAllOfThem() {
        Map<C, Long> left = wanted;
        for (Map<C, Long> part : counts.values()) {
            left = less(left, part);
        }
        return doAllFit && counts.size() > 1 && left.values().stream().allMatch(count -> count == 0);
    }

    /** Some that are the whole together, where that is no accident; two or more. */
    Optional<List<T>> some() {
        double bits = wanted.values().stream()
                .mapToDouble(count -> Math.log(count + 1.0) / Math.log(2))
                .sum();
        return bits < counts.size() + MARGIN ? Optional.empty() : any();
    }

    /** Some that are the whole together, by accident or not. */
    Optional<List<T>> any() {
        return search(List.copyOf(counts.keySet()), 0, wanted, new ArrayList<>());
    }

    private Optional<List<T>> search(List<T> things, int from, Map<C, Long> left, List<T> chosen) {
        if (left.values().stream().allMatch(count -> count == 0)) {
            return chosen.size() > 1 ? Optional.of(List.copyOf(chosen)) : Optional.empty();
        }
        for (int index = from; index < things.size(); index++) {
            if (++steps > MOST_STEPS) {
                return Optional.empty();
            }
            Map<C, Long> part = counts.getOrDefault(things.get(index), Map.of());
            if (fits(part, left)) {
                chosen.add(things.get(index));
                Optional<List<T>> found = search(things, index + 1, less(left, part), chosen);
                if (found.isPresent()) {
                    return found;
                }
                chosen.remove(chosen.size() - 1);
            }
        }
        return Optional.empty();
    }

    private Map<C, Long> less(Map<C, Long> whole, Map<C, Long> part) {
        Map<C, Long> left = new LinkedHashMap<>();
        whole.forEach((category, count) -> left.put(category, count - part.getOrDefault(category, 0L)));
        return left;
    }
}
