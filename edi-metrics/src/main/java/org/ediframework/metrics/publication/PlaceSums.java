package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Where;

/** Which places of a breakdown are the sum of others, as a reader finds by adding up the rows of a table. */
final class PlaceSums {

    /** More choices of places than these are not told apart. */
    static final int MOST_CHOICES = 8;

    /** In a list of so many places every run of them is tried, and every choice of them in a list of so many. */
    private static final int SHORT_LIST = 12;

    private static final int LONG_LIST = 60;

    private final Map<Where, Map<String, Long>> counts;
    private final Map<Where, Map<Answer, Long>> unlisted;
    private final double doubtOfOrder;

    /**
     * @param counts of each place, for the categories that it is counted by, in the order of the data
     * @param unlisted people of each place without a category of their own
     */
    PlaceSums(Map<Where, Map<String, Long>> counts, Map<Where, Map<Answer, Long>> unlisted) {
        this.counts = counts;
        this.unlisted = unlisted;
        this.doubtOfOrder = 2
                * bits(counts.keySet().stream()
                        .filter(where -> !where.isEverywhere())
                        .count());
    }

    private static double bits(long number) {
        return Math.log(number + 1.0) / Math.log(2);
    }

    /**
     * The choices of places that add up to one, those that stand together in the data first: all others together, those
     * that stand in a row, or any where these are not too many to mean anything. No more than {@link #MOST_CHOICES}.
     */
    List<List<Where>> choices(Where outer, List<Where> others) {
        SumOfParts<Where, String> all = sumOf(outer, others);
        List<List<Where>> guesses = new ArrayList<>();
        guesses.add(others);
        if (others.size() <= SHORT_LIST || (others.size() <= LONG_LIST && all.bits() >= doubtOfOrder)) {
            addRuns(outer, others, guesses);
        }
        guesses.removeIf(some -> sumOf(outer, some).doubt().isEmpty());
        if (all.isTelling(SHORT_LIST)) {
            guesses.addAll(all.every(MOST_CHOICES));
        }
        Map<LinkedHashSet<Where>, List<Where>> choices = new LinkedHashMap<>();
        guesses.stream()
                .filter(some -> isPossible(outer, some))
                .forEach(some -> choices.putIfAbsent(new LinkedHashSet<>(some), some));
        return choices.values().stream().limit(MOST_CHOICES).toList();
    }

    /** Those that stand in a row and have as many people as the place. */
    private void addRuns(Where outer, List<Where> others, List<List<Where>> guesses) {
        Set<String> categories = counts.getOrDefault(outer, Map.of()).keySet();
        long whole = people(outer, categories);
        for (int from = 0; from < others.size(); from++) {
            long sum = people(others.get(from), categories);
            for (int to = from + 2; to <= others.size() && sum <= whole; to++) {
                sum += people(others.get(to - 1), categories);
                if (sum == whole) {
                    guesses.add(others.subList(from, to));
                }
            }
        }
    }

    private long people(Where where, Set<String> categories) {
        Map<String, Long> here = counts.getOrDefault(where, Map.of());
        return categories.stream()
                .mapToLong(category -> here.getOrDefault(category, 0L))
                .sum();
    }

    /** Nobody who gave no answer, or one that is not listed, can be in a part and not in the whole. */
    private boolean isPossible(Where outer, List<Where> some) {
        Map<Answer, Long> left = new LinkedHashMap<>(unlisted.getOrDefault(outer, Map.of()));
        some.forEach(part -> unlisted.getOrDefault(part, Map.of())
                .forEach((answer, count) -> left.merge(answer, -count, Long::sum)));
        return left.values().stream().allMatch(count -> count >= 0);
    }

    /** Whether that some add up to a place may be an accident. */
    boolean isDoubtful(Where outer, List<Where> some) {
        Optional<Double> doubt = sumOf(outer, some).doubt();
        return doubt.isEmpty() || doubt.get() + doubtOfOrder > SumOfParts.MARGIN;
    }

    private SumOfParts<Where, String> sumOf(Where outer, List<Where> others) {
        Map<Where, Map<String, Long>> some = new LinkedHashMap<>();
        others.forEach(where -> some.put(where, counts.getOrDefault(where, Map.of())));
        return new SumOfParts<>(some, counts.getOrDefault(outer, Map.of()));
    }
}
