package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.PublishedPlace;
import org.ediframework.core.vocabulary.PublishedPlaces;

/**
 * Which places of a breakdown lie in which others: districts in a county by their published codes or because the caller
 * says so, schools in districts because their counts say so, and all of them in the sum of places. Whoever knows that
 * takes one from the other.
 *
 * <p>Sums that are not found by name may be accidents. To take one for true withholds more, unless the sum of places counts
 * those people once for each: then an accident is forgotten, and where it is none, the sum contradicts its places. Where
 * several choices of places add up to one, as where schools are alike, the first is its parts and the others are kept: a
 * reader may know which it is.
 */
final class PlacesInPlaces {

    private final Map<Where, Map<String, Long>> counts;
    private final PlaceSums sums;
    private final List<Where> order;
    private final Map<Where, List<Where>> parts = new LinkedHashMap<>();
    private final Map<Where, List<List<Where>>> others = new LinkedHashMap<>();
    private final Set<Where> inner = new HashSet<>();
    private final Set<Where> unsure = new HashSet<>();
    private boolean isEverywhereContradicted;

    /**
     * @param counts of each place, for the categories that it is counted by, in the order of the data
     * @param unlisted people of each place without a category of their own
     * @param around the place directly around each place of which that is known
     */
    PlacesInPlaces(
            Map<Where, Map<String, Long>> counts, Map<Where, Map<Answer, Long>> unlisted, Map<String, String> around) {
        this.counts = counts;
        this.sums = new PlaceSums(counts, unlisted);
        this.order =
                counts.keySet().stream().filter(where -> !where.isEverywhere()).toList();
        addStated(around);
        addPublished();
        addSums();
        if (counts.containsKey(Where.everywhere())) {
            addEverywhere();
        }
    }

    /** The places directly within each place that has any. */
    Map<Where, List<Where>> within() {
        return parts;
    }

    /** Places that add up to a place as those within it do, of each for which there are such. */
    Map<Where, List<List<Where>>> otherSums() {
        return others;
    }

    /** Whether the sum of places counts people twice, of whom a reader sees that they are the same. */
    boolean isEverywhereContradicted() {
        return isEverywhereContradicted;
    }

    private void addStated(Map<String, String> around) {
        for (Where where : order) {
            where.getPlace()
                    .flatMap(place -> Optional.ofNullable(around.get(place)))
                    .map(Where::place)
                    .filter(outer -> counts.containsKey(outer) && !outer.equals(where) && !isAround(where, outer))
                    .ifPresent(outer -> add(outer, where));
        }
    }

    private void addPublished() {
        Map<String, Where> byCode = new LinkedHashMap<>();
        for (Where where : order) {
            where.getPlace()
                    .flatMap(PublishedPlaces.bundled()::find)
                    .ifPresent(place -> byCode.putIfAbsent(place.code(), where));
        }
        byCode.forEach((code, where) ->
                around(code, byCode).filter(outer -> !inner.contains(where)).ifPresent(outer -> add(outer, where)));
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

    private boolean isAround(Where outer, Where place) {
        return parts.getOrDefault(outer, List.of()).stream()
                .anyMatch(part -> part.equals(place) || isAround(part, place));
    }

    /**
     * Those with most categories and then the smallest first, so that what lies in a place is known before those are
     * looked at that are around it.
     */
    private void addSums() {
        List<Where> smallestFirst = order.stream()
                .filter(where -> !parts.containsKey(where) && everybody(where) > 0)
                .sorted(Comparator.<Where>comparingInt(where -> -of(where).size())
                        .thenComparingLong(this::everybody))
                .toList();
        Set<Where> known = Set.copyOf(inner);
        Map<Where, List<Where>> tried = new HashMap<>();
        for (Where outer : smallestFirst) {
            List<Where> free =
                    smaller(outer).filter(where -> !inner.contains(where)).toList();
            tried.put(outer, free);
            sums.choices(outer, free).stream().findFirst().ifPresent(some -> {
                some.forEach(place -> add(outer, place));
                if (sums.isDoubtful(outer, some)) {
                    unsure.add(outer);
                }
            });
        }
        for (Where outer : smallestFirst) {
            List<Where> innermost = smaller(outer)
                    .filter(where ->
                            !known.contains(where) && (!parts.containsKey(where) || !smallestFirst.contains(where)))
                    .toList();
            boolean isHopeless = !parts.containsKey(outer)
                    && tried.getOrDefault(outer, List.of()).containsAll(innermost);
            if (!isHopeless) {
                others.put(outer, sums.choices(outer, innermost));
            }
        }
    }

    /** The places that may be parts of one, for all that their counts say. */
    private Stream<Where> smaller(Where outer) {
        return order.stream()
                .filter(where -> !where.equals(outer) && !isAround(where, outer))
                .filter(where -> everybody(where) < everybody(outer)
                        || !of(where).keySet().equals(of(outer).keySet()));
    }

    private Map<String, Long> of(Where where) {
        return counts.getOrDefault(where, Map.of());
    }

    private long everybody(Where where) {
        return of(where).values().stream().mapToLong(Long::longValue).sum();
    }

    private void addEverywhere() {
        if (!isEverywhereTheSumOf(outermost()) && isEverywhereTheSumOf(order)) {
            others.keySet().removeIf(outer -> unsure.contains(outer) || !parts.containsKey(outer));
            unsure.forEach(outer -> inner.removeAll(parts.getOrDefault(outer, List.of())));
            unsure.forEach(parts::remove);
            isEverywhereContradicted = !isEverywhereTheSumOf(outermost());
        }
        outermost().forEach(place -> add(Where.everywhere(), place));
    }

    private List<Where> outermost() {
        return order.stream().filter(where -> !inner.contains(where)).toList();
    }

    private boolean isEverywhereTheSumOf(List<Where> places) {
        Map<String, Long> sum = new LinkedHashMap<>();
        of(Where.everywhere()).keySet().forEach(category -> sum.put(category, 0L));
        places.forEach(place -> of(place).forEach((category, count) -> sum.merge(category, count, Long::sum)));
        return sum.equals(of(Where.everywhere()));
    }
}
