package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * several choices of places add up to one, the first is taken, and what follows from the others is not reckoned with.
 */
final class PlacesInPlaces {

    /** In a list of so many places every run of them is tried, and every choice of them in a list of so many. */
    private static final int SHORT_LIST = 12;

    private static final int LONG_LIST = 60;

    private final Map<Where, Map<String, Long>> counts;
    private final List<Where> order;
    private final Map<Where, List<Where>> parts = new LinkedHashMap<>();
    private final Set<Where> inner = new HashSet<>();
    private final Set<Where> unsure = new HashSet<>();
    private boolean isEverywhereContradicted;

    /**
     * The places.
     *
     * @param counts of each place, for the categories that it is counted by, in the order of the data
     * @param around the place directly around each place of which that is known
     */
    PlacesInPlaces(Map<Where, Map<String, Long>> counts, Map<String, String> around) {
        this.counts = counts;
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
        for (Where outer : smallestFirst) {
            List<Where> others = order.stream()
                    .filter(where -> !where.equals(outer) && !inner.contains(where) && !isAround(where, outer))
                    .filter(where -> everybody(where) < everybody(outer)
                            || !of(where).keySet().equals(of(outer).keySet()))
                    .toList();
            for (List<Where> some : guesses(outer, others)) {
                Optional<Double> doubt = sumOf(outer, some).doubt();
                if (doubt.isPresent()) {
                    some.forEach(place -> add(outer, place));
                    if (doubt.get() + 2 * bits(order.size()) > SumOfParts.MARGIN) {
                        unsure.add(outer);
                    }
                    break;
                }
            }
        }
    }

    /** All others together, those that stand in a row, or any that add up where these are not too many to mean anything. */
    private List<List<Where>> guesses(Where outer, List<Where> others) {
        List<List<Where>> guesses = new ArrayList<>();
        guesses.add(others);
        double mostOfAccidents = sumOf(outer, others).bits() - 2 * bits(order.size());
        if (others.size() <= SHORT_LIST || (others.size() <= LONG_LIST && mostOfAccidents >= 0)) {
            for (int from = 0; from < others.size(); from++) {
                for (int to = from + 2; to <= others.size(); to++) {
                    guesses.add(others.subList(from, to));
                }
            }
        }
        sumOf(outer, others).some(SHORT_LIST).ifPresent(guesses::add);
        return guesses;
    }

    private static double bits(long number) {
        return Math.log(number + 1.0) / Math.log(2);
    }

    private SumOfParts<Where, String> sumOf(Where outer, List<Where> others) {
        Map<Where, Map<String, Long>> some = new LinkedHashMap<>();
        others.forEach(where -> some.put(where, of(where)));
        return new SumOfParts<>(some, of(outer));
    }

    private Map<String, Long> of(Where where) {
        return counts.getOrDefault(where, Map.of());
    }

    private long everybody(Where where) {
        return of(where).values().stream().mapToLong(Long::longValue).sum();
    }

    private void addEverywhere() {
        if (!isEverywhereTheSumOf(outermost()) && isEverywhereTheSumOf(order)) {
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
