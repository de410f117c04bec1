package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * All places together: the counts of each characteristic added over its places, against the references added likewise.
 *
 * <p>One reference that all places share stays as it is. References that are shares cannot be added, nor a sample to a
 * census, nor references in different classifications, nor such as add up to more than {@link Long#MAX_VALUE}; the sum then
 * has no reference, and its rows say so. Counts in different classifications are not added at all.
 */
public final class RollUp {

    /** The name of all places together. */
    public static final String ALL_PLACES = "all";

    private RollUp() {}

    /** What may be added: counts of one population by one characteristic in one classification. */
    private record Key(
            Optional<String> population, Characteristic characteristic, Optional<ClassificationId> classification) {

        static Key of(GroupCounts counted) {
            return new Key(
                    counted.getCoverage().getDescription(), counted.getCharacteristic(), counted.getClassification());
        }
    }

    /**
     * One comparison for each population, characteristic and classification, in the order in which they first occur.
     *
     * @throws ArithmeticException when the people of all places are more than {@link Long#MAX_VALUE}
     */
    public static List<Comparison> of(List<Comparison> places) {
        Map<Key, List<Comparison>> byKey = new LinkedHashMap<>();
        for (Comparison place : places) {
            byKey.computeIfAbsent(Key.of(place.getCounted()), key -> new ArrayList<>())
                    .add(place);
        }
        return byKey.entrySet().stream()
                .map(entry -> rolledUp(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Comparison rolledUp(Key key, List<Comparison> places) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<NonResponse, Long> missing = new LinkedHashMap<>();
        long people = 0;
        for (Comparison place : places) {
            GroupCounts counted = place.getCounted();
            if (counted.getEveryone() > Long.MAX_VALUE - people) {
                throw new ArithmeticException(
                        "the people counted by '" + key.characteristic() + "' in all places are more than "
                                + Long.MAX_VALUE + ", which is the most that can be added up");
            }
            people += counted.getEveryone();
            counted.getCounts().forEach((category, count) -> counts.merge(category, count, Long::sum));
            counted.getNonResponses().forEach((state, count) -> missing.merge(state, count, Long::sum));
        }
        Coverage everywhere = Coverage.unstated().withPlace(ALL_PLACES);
        Coverage coverage = key.population().map(everywhere::withDescription).orElse(everywhere);
        GroupCounts.Builder sum = GroupCounts.builder()
                .characteristic(key.characteristic())
                .coverage(only(places.stream()
                                .map(place -> place.getCounted().getCoverage().getAges()))
                        .map(coverage::withAges)
                        .orElse(coverage));
        key.classification().ifPresent(sum::classification);
        counts.forEach(sum::count);
        missing.forEach(sum::nonResponse);
        GroupCounts observed = sum.build();
        ComparisonRules rules = places.get(0).getRules();
        Measured<Reference> reference = SumOfReferences.of(places);
        return reference
                .find()
                .map(known -> Comparison.of(observed, known, rules))
                .orElseGet(() -> Comparison.withoutReference(
                        observed, reference.getAbsence().orElse(Absence.NO_REFERENCE), rules));
    }

    /** What all say alike; empty where they differ or say nothing. */
    static <T> Optional<T> only(Stream<Optional<T>> sayings) {
        Set<Optional<T>> distinct = sayings.collect(Collectors.toSet());
        return distinct.size() == 1 ? distinct.iterator().next() : Optional.empty();
    }
}
