package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Whether it is no accident that some are the whole together, or so few are there that accidents are rare. */
    boolean isTelling(int few) {
        return counts.size() <= few || bits() >= counts.size() - MARGIN;
    }

    /**
     * Every choice of some that are the whole together, by accident or not. Where there are too many things to try them
     * all, the choices that were met, and those that differ from them in things of equal counts.
     *
     * @param most no more choices than these
     */
    List<List<T>> every(int most) {
        List<List<T>> choices = new ArrayList<>(new Search(most).all());
        Set<Set<T>> known = new HashSet<>();
        choices.forEach(choice -> known.add(Set.copyOf(choice)));
        for (int next = 0; next < choices.size(); next++) {
            withAnEqual(choices.get(next))
                    .filter(choice -> choices.size() < most && known.add(Set.copyOf(choice)))
                    .forEachOrdered(choices::add);
        }
        return choices;
    }

    /** The choices that have another thing of equal counts in the place of one of these. */
    private Stream<List<T>> withAnEqual(List<T> choice) {
        List<List<T>> others = new ArrayList<>();
        for (T out : choice) {
            for (T in : counts.keySet()) {
                if (!choice.contains(in) && fits(of(in), of(out)) && fits(of(out), of(in))) {
                    List<T> other = new ArrayList<>(choice);
                    other.set(other.indexOf(out), in);
                    others.add(other);
                }
            }
        }
        return others.stream();
    }

    private Map<C, Long> of(T thing) {
        return counts.getOrDefault(thing, Map.of());
    }

    private Map<C, Long> less(Map<C, Long> whole, Map<C, Long> part) {
        Map<C, Long> left = new LinkedHashMap<>();
        whole.forEach((category, count) -> left.put(category, count - part.getOrDefault(category, 0L)));
        return left;
    }

    /** Takes the largest first, and goes no further where all that are left are too few. */
    private final class Search {

        private final int most;
        private final List<T> things = List.copyOf(counts.keySet());
        private final List<Map<C, Long>> together = new ArrayList<>();
        private final List<List<T>> found = new ArrayList<>();
        private int steps;

        Search(int most) {
            this.most = most;
            Map<C, Long> sum = Map.of();
            together.add(sum);
            for (int index = things.size() - 1; index >= 0; index--) {
                Map<C, Long> more = new LinkedHashMap<>(sum);
                of(things.get(index)).forEach((category, count) -> more.merge(category, count, Long::sum));
                sum = more;
                together.add(0, sum);
            }
        }

        List<List<T>> all() {
            from(0, wanted, new ArrayList<>());
            return found;
        }

        private void from(int first, Map<C, Long> left, List<T> chosen) {
            if (left.values().stream().allMatch(count -> count == 0)) {
                if (chosen.size() > 1) {
                    found.add(List.copyOf(chosen));
                }
                return;
            }
            for (int index = first; index < things.size() && fits(left, together.get(index)); index++) {
                if (found.size() == most || ++steps > MOST_STEPS) {
                    return;
                }
                Map<C, Long> part = of(things.get(index));
                if (fits(part, left)) {
                    chosen.add(things.get(index));
                    from(index + 1, less(left, part), chosen);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }
    }
}
