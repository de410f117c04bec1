package org.ediframework.core.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.NonResponse;
import org.jspecify.annotations.Nullable;

/** Counts by category in order and by non-response state, gathered one at a time; a second count for one is refused. */
final class LabelledCounts {

    private final Map<String, Long> categories = new LinkedHashMap<>();
    private final Map<NonResponse, Long> nonResponses = new EnumMap<>(NonResponse.class);
    private long everyone;

    void put(String category, long count) {
        require(category);
        include(category, count);
        refuseSecond(category, categories.putIfAbsent(category, count));
    }

    /** Refuses what is no substantive category, or was given before. */
    void require(String category) {
        if (category.isBlank()) {
            throw new IllegalArgumentException("A category is blank: '" + category + "'. It needs a visible text.");
        }
        Optional<NonResponse> state = NonResponse.find(category);
        if (state.isPresent()) {
            throw new IllegalArgumentException("'" + category
                    + "' is a non-response state, not a category. Give it as NonResponse." + state.get() + ".");
        }
        refuseSecond(category, categories.get(category));
    }

    void put(NonResponse state, long count) {
        include(state.getId(), count);
        refuseSecond(state.getId(), nonResponses.putIfAbsent(state, count));
    }

    /** Everything a one-way table counts. */
    void putAll(CountTable oneWay) {
        Dimension dimension = onlyDimension(oneWay);
        for (String category : dimension.getCategories()) {
            put(category, oneWay.count(category));
        }
        for (NonResponse state : dimension.getNonResponses()) {
            put(state, oneWay.count(state.getId()));
        }
    }

    static Dimension onlyDimension(CountTable oneWay) {
        if (oneWay.getDimensions().size() != 1) {
            throw new IllegalArgumentException("One dimension is needed, but " + oneWay
                    + " has another number of them. Take a marginal by one dimension first.");
        }
        return oneWay.getDimensions().get(0);
    }

    private void include(String label, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "The count of '" + label + "' is negative: " + count + ". Counts are 0 or more.");
        }
        if (everyone > Long.MAX_VALUE - count) {
            throw new ArithmeticException(
                    "With '" + label + "' the counts add up to more than " + Long.MAX_VALUE + ", the largest count.");
        }
        everyone += count;
    }

    private static void refuseSecond(String label, @Nullable Long earlier) {
        if (earlier != null) {
            throw new IllegalArgumentException(
                    "'" + label + "' is given twice; the first count was " + earlier + ". Give each label once.");
        }
    }

    Map<String, Long> categories() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    Map<NonResponse, Long> nonResponses() {
        return Collections.unmodifiableMap(new EnumMap<>(nonResponses));
    }

    static long sum(Map<?, Long> counts) {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count;
        }
        return sum;
    }
}
