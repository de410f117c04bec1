package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * Which places of a breakdown lie in which others: districts in a county by their published codes, schools in districts
 * because their counts say so, and all of them in the sum of places. Whoever knows that takes one from the other.
 */
final class PlacesInPlaces {

    /** More places than these in a row are no reader's sum. */
    private static final int LONGEST_RUN = 60;

    private final Map<Where, Map<String, Long>> counts;
    private final Map<Where, Integer> order = new HashMap<>();
    private final Map<Where, List<Where>> parts = new LinkedHashMap<>();
    private final Set<Where> inner = new HashSet<>();

    private PlacesInPlaces(Map<Where, Map<String, Long>> counts) {
        this.counts = counts;
        counts.keySet().forEach(where -> order.put(where, order.size()));
    }

    /**
     * The places directly within each place that has any.
     *
     * @param counts of each place, for the categories that it is counted by, in the order of the data
     */
    static Map<Where, List<Where>> of(Map<Where, Map<String, Long>> counts) {
        PlacesInPlaces places = new PlacesInPlaces(counts);
        places.addPublished();
        places.addSums();
        places.addEverywhere();
        return places.parts;
    }

    private void addPublished() {
        Map<String, Where> byCode = new HashMap<>();
        for (Where where : counts.keySet()) {
            where.getPlace()
                    .flatMap(PublishedPlaces.bundled()::find)
                    .ifPresent(place -> byCode.putIfAbsent(place.code(), where));
        }
        byCode.forEach((code, where) -> around(code, byCode).ifPresent(outer -> add(outer, where)));
    }

    private static Optional<Where> around(String code, Map<String, Where> byCode) {
        Optional<String> outer = within(code);
        while (outer.isPresent()) {
            Where where = byCode.get(outer.get());
            if (where != null) {
                return Optional.of(where);
            }
            outer = within(outer.get());
        }
        return Optional.empty();
    }

    private static Optional<String> within(String code) {
        return PublishedPlaces.bundled().find(code).flatMap(PublishedPlace::within);
    }

    private void add(Where outer, Where place) {
        parts.computeIfAbsent(outer, any -> new ArrayList<>()).add(place);
        inner.add(place);
    }

    /**
     * Those with most categories and then the smallest first, so that what lies in a place is known before those are
     * looked at that are around it.
     */
    private void addSums() {
        List<Where> smallestFirst = counts.keySet().stream()
                .filter(where -> !where.isEverywhere() && !parts.containsKey(where))
                .sorted(Comparator.<Where>comparingInt(where -> -of(where).size())
                        .thenComparingLong(this::everybody))
                .toList();
        for (Where outer : smallestFirst) {
            List<Where> others = counts.keySet().stream()
                    .filter(where -> !where.isEverywhere() && !where.equals(outer) && !inner.contains(where))
                    .filter(where -> everybody(where) < everybody(outer)
                            || !of(where).keySet().equals(of(outer).keySet()))
                    .filter(where -> !isAround(where, outer))
                    .toList();
            sum(outer, others).ifPresent(found -> found.forEach(place -> add(outer, place)));
        }
    }

    private boolean isAround(Where outer, Where place) {
        return parts.getOrDefault(outer, List.of()).stream()
                .anyMatch(part -> part.equals(place) || isAround(part, place));
    }

    private Map<String, Long> of(Where where) {
        return counts.getOrDefault(where, Map.of());
    }

    /** All others together, those that stand next to it, or any; the fewer there are to choose from, the surer. */
    private Optional<List<Where>> sum(Where outer, List<Where> others) {
        if (others.size() < 2 || everybody(outer) == 0) {
            return Optional.empty();
        }
        if (sumOf(outer, others).isAllOfThem()) {
            return Optional.of(others);
        }
        return beside(outer, others).or(() -> sumOf(outer, others).some());
    }

    private SumOfParts<Where, String> sumOf(Where outer, List<Where> others) {
        Map<Where, Map<String, Long>> some = new LinkedHashMap<>();
        others.forEach(where -> some.put(where, of(where)));
        return new SumOfParts<>(some, of(outer));
    }

    /** Places in a row just before it or just after it, which add up in two categories or more. */
    private Optional<List<Where>> beside(Where outer, List<Where> others) {
        List<Where> before = new ArrayList<>();
        List<Where> after = new ArrayList<>();
        for (Where where : others) {
            (order.getOrDefault(where, 0) < order.getOrDefault(outer, 0) ? before : after).add(where);
        }
        long categories = of(outer).values().stream().filter(count -> count > 0).count();
        if (categories < 2) {
            return Optional.empty();
        }
        for (int length = 2; length <= Math.min(LONGEST_RUN, others.size()); length++) {
            List<Where> nearest =
                    before.size() < length ? List.of() : before.subList(before.size() - length, before.size());
            List<Where> next = after.size() < length ? List.of() : after.subList(0, length);
            for (List<Where> run : List.of(nearest, next)) {
                if (sumOf(outer, run).isAllOfThem()) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    private long everybody(Where where) {
        return of(where).values().stream().mapToLong(Long::longValue).sum();
    }

    private void addEverywhere() {
        if (counts.containsKey(Where.everywhere())) {
            Set<Where> outermost = new LinkedHashSet<>(counts.keySet());
            outermost.removeAll(inner);
            outermost.remove(Where.everywhere());
            outermost.forEach(place -> add(Where.everywhere(), place));
        }
    }
}
