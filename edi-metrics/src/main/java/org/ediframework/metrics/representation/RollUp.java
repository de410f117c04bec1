package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Sentence;

/**
 * All places together: the counts of each characteristic added over its places, against the references added likewise.
 *
 * <p>One reference that all places share stays as it is. References that are shares cannot be added, nor a sample to a
 * census, nor references in different classifications, nor such as add up to more than {@link Long#MAX_VALUE}; the sum then
 * has no reference, and its rows say so. Counts in different classifications are not added at all.
 *
 * <p>Where places have references of their own and their sum says the opposite of what they say themselves, a note tells
 * ({@link ComparisonNote.Kind#REVERSED_WHEN_POOLED}).
 */
public final class RollUp {

    private RollUp() {}

    /** What may be added: counts of one population by one characteristic in one classification, whatever their ages. */
    private static Scope everywhere(Scope place) {
        Coverage everywhere = Coverage.unstated().withWhere(Where.everywhere());
        return place.withCoverage(
                place.getPopulation().map(everywhere::withDescription).orElse(everywhere));
    }

    /**
     * One comparison for each population, characteristic and classification, in the order in which they first occur. A
     * place that lies in another one that was counted, or that is one of the places of a total, is counted once.
     *
     * @throws ArithmeticException when the people of all places are more than {@link Long#MAX_VALUE}
     */
    public static List<Comparison> of(List<Comparison> places) {
        Map<Scope, List<Comparison>> byScope = new LinkedHashMap<>();
        for (Comparison place : places) {
            byScope.computeIfAbsent(everywhere(place.getScope()), key -> new ArrayList<>())
                    .add(place);
        }
        return byScope.entrySet().stream()
                .map(entry -> rolledUp(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Comparison rolledUp(Scope all, List<Comparison> listed) {
        CountedOnce once = CountedOnce.of(listed);
        List<Comparison> places = once.counted();
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<NonResponse, Long> missing = new LinkedHashMap<>();
        long people = 0;
        for (Comparison place : places) {
            GroupCounts counted = place.getCounted();
            if (counted.getEveryone() > Long.MAX_VALUE - people) {
                throw new ArithmeticException(
                        "the people counted by '" + all.getCharacteristic() + "' in all places are more than "
                                + Long.MAX_VALUE + ", which is the most that can be added up");
            }
            people += counted.getEveryone();
            counted.getCounts().forEach((category, count) -> counts.merge(category, count, Long::sum));
            counted.getNonResponses().forEach((state, count) -> missing.merge(state, count, Long::sum));
        }
        Coverage coverage = all.getCoverage();
        GroupCounts.Builder sum = GroupCounts.builder()
                .scope(all.withCoverage(
                        only(places.stream().map(place -> place.getScope().getAges()))
                                .map(coverage::withAges)
                                .orElse(coverage)));
        Set<String> withheld = withheld(places, GroupCounts::getWithheld);
        Set<NonResponse> withheldStates = withheld(places, GroupCounts::getWithheldNonResponses);
        counts.keySet().removeAll(withheld);
        missing.keySet().removeAll(withheldStates);
        counts.forEach(sum::count);
        missing.forEach(sum::nonResponse);
        for (String category : withheld) {
            sum.count(category, together(places, counted -> numbers(counted, category)));
        }
        for (NonResponse state : withheldStates) {
            sum.nonResponse(state, together(places, counted -> numbers(counted, state)));
        }
        if (places.stream().allMatch(place -> place.getCounted().getStatedBase().isPresent())) {
            sum.statedBase(places.stream()
                    .mapToLong(place -> place.getCounted().getStatedBase().getAsLong())
                    .reduce(0, Math::addExact));
        }
        GroupCounts observed = sum.build();
        ComparisonRules rules = places.get(0).getRules();
        Comparison together = Comparison.of(observed, SumOfReferences.of(places), rules);
        for (ComparisonNote reversed : PooledAgainstPlaces.notes(places)) {
            together = together.remarking(reversed);
        }
        return once.leftOut().isEmpty()
                ? together
                : together.remarking(new ComparisonNote(
                        ComparisonNote.Kind.PLACES_LEFT_OUT,
                        Sentence.of(
                                "places.once",
                                List.copyOf(once.leftOut()),
                                places.stream()
                                        .flatMap(place -> place.getPlace().stream())
                                        .toList())));
    }

    private static <T> Set<T> withheld(List<Comparison> places, Function<GroupCounts, Map<T, PublishedCount>> counts) {
        Set<T> withheld = new LinkedHashSet<>();
        places.forEach(place -> withheld.addAll(counts.apply(place.getCounted()).keySet()));
        return withheld;
    }

    /** What the people of a category can be. */
    static PublishedCount numbers(GroupCounts counted, String category) {
        PublishedCount withheld = counted.getWithheld().get(category);
        return withheld == null
                ? PublishedCount.exact(counted.getCount(category).orElse(0))
                : withheld;
    }

    private static PublishedCount numbers(GroupCounts counted, NonResponse state) {
        PublishedCount withheld = counted.getWithheldNonResponses().get(state);
        return withheld == null ? PublishedCount.exact(counted.getNonResponses().getOrDefault(state, 0L)) : withheld;
    }

    private static PublishedCount together(List<Comparison> places, Function<GroupCounts, PublishedCount> numbers) {
        long lowest = 0;
        long highest = 0;
        for (Comparison place : places) {
            PublishedCount here = numbers.apply(place.getCounted());
            lowest = Math.addExact(lowest, here.lowest());
            highest = here.highest() > Long.MAX_VALUE - highest ? Long.MAX_VALUE : highest + here.highest();
        }
        return new PublishedCount(
                lowest, highest, lowest == highest ? PublishedCount.Reason.EXACT : PublishedCount.Reason.WITHHELD);
    }

    /** What all say alike; empty where they differ or say nothing. */
    static <T> Optional<T> only(Stream<Optional<T>> sayings) {
        Set<Optional<T>> distinct = sayings.collect(Collectors.toSet());
        return distinct.size() == 1 ? distinct.iterator().next() : Optional.empty();
    }
}
