package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out of which things one is the sum, by their counts alone: a reader who adds up the rows of a table finds it too.
 *
 * @param <T> what is counted
 * @param <C> by what
 */
final class SumOfParts<T, C> {

    /** From so many times less likely than not on, as a power of 2, it is no accident that some things add up. */
    static final double MARGIN = -10;

    /** After so many steps nothing is found: so many things add up to anything. */
    private static final int MOST_STEPS = 100_000;

    private final Map<T, Map<C, Long>> counts;
    private final Map<C, Long> wanted;
    private final boolean doAllFit;
    private final int given;
    private int steps;

    /**
     * @param counts of the things that may be parts, by category
     * @param wanted of the whole, for the categories that it is counted by
     */
    SumOfParts(Map<T, Map<C, Long>> counts, Map<C, Long> wanted) {
        this.wanted = wanted;
        this.given = counts.size();
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

    /**
     * How likely it is that the counts of the whole are those of its parts by accident, as a power of 2; absent where not
     * all of these together are the whole.
     */
    Optional<Double> doubt() {
        Map<C, Long> left = wanted;
        for (Map<C, Long> part : counts.values()) {
            left = less(left, part);
        }
        boolean isWhole = doAllFit && given > 1 && left.values().stream().allMatch(count -> count == 0);
        return isWhole ? Optional.of(-bits()) : Optional.empty();
    }

    /** How many counts there could be in the place of those of the whole, as a power of 2. */
    double bits() {
        return wanted.values().stream()
                .mapToDouble(count -> Math.log(count + 1.0) / Math.log(2))
                .sum();
    }

    /**
     * Some that are the whole together, two or more: where it is no accident, or so few are there that accidents are rare.
     *
     * @param few as many
     */
    Optional<List<T>> some(int few) {
        return counts.size() <= few || bits() >= counts.size() - MARGIN ? any() : Optional.empty();
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
