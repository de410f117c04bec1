package org.ediframework.metrics.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * All places together: the counts of each characteristic added over its places, against the references added likewise.
 *
 * <p>One reference that all places share stays as it is. References that are shares cannot be added, nor a sample to a
 * census; the sum then has no reference, and its rows say so.
 */
public final class RollUp {

    /** The name of all places together. */
    public static final String ALL_PLACES = "all";

    private RollUp() {}

    /** One comparison for each characteristic, in the order in which the characteristics first occur. */
    public static List<Comparison> of(List<Comparison> places) {
        Map<Characteristic, List<Comparison>> byCharacteristic = new LinkedHashMap<>();
        for (Comparison place : places) {
            byCharacteristic
                    .computeIfAbsent(place.getObserved().getCharacteristic(), characteristic -> new ArrayList<>())
                    .add(place);
        }
        return byCharacteristic.entrySet().stream()
                .map(entry -> rolledUp(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Comparison rolledUp(Characteristic characteristic, List<Comparison> places) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<NonResponse, Long> missing = new LinkedHashMap<>();
        for (Comparison place : places) {
            place.getObserved().getCounts().forEach((category, count) -> counts.merge(category, count, Math::addExact));
            place.getObserved()
                    .getNonResponses()
                    .forEach((state, count) -> missing.merge(state, count, Math::addExact));
        }
        GroupCounts.Builder sum = GroupCounts.builder()
                .characteristic(characteristic)
                .coverage(Coverage.unstated().withPlace(ALL_PLACES));
        places.get(0).getObserved().getClassification().ifPresent(sum::classification);
        counts.forEach(sum::count);
        missing.forEach(sum::nonResponse);
        GroupCounts observed = sum.build();
        Measured<Reference> reference = sumOfReferences(characteristic, places);
        return reference
                .find()
                .map(known -> Comparison.of(observed, known))
                .orElseGet(() -> Comparison.withoutReference(
                        observed, reference.getAbsence().orElse(Absence.NO_REFERENCE)));
    }

    private static Measured<Reference> sumOfReferences(Characteristic characteristic, List<Comparison> places) {
        Set<Reference> distinct = new LinkedHashSet<>();
        for (Comparison place : places) {
            if (!place.getReference().isPresent()) {
                return place.getReference();
            }
            distinct.add(place.getReference().get());
        }
        if (distinct.size() == 1) {
            return Measured.of(distinct.iterator().next());
        }
        boolean summable = distinct.stream().allMatch(reference -> reference.hasCounts() && reference.isComplete());
        return summable
                ? Measured.of(added(characteristic, distinct))
                : Measured.absent(Absence.REFERENCES_CANNOT_BE_ADDED);
    }

    private static Reference added(Characteristic characteristic, Set<Reference> references) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Set<String> sources = new LinkedHashSet<>();
        Optional<LocalDate> latest = Optional.empty();
        for (Reference reference : references) {
            for (String category : reference.getCategories()) {
                counts.merge(category, reference.getCount(category).orElse(0), Math::addExact);
            }
            sources.add(reference.getSource());
            latest = Stream.of(latest, reference.getAsOf())
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
        }
        ReferenceBuilder sum = Reference.builder()
                .characteristic(characteristic)
                .source(String.join("; ", sources))
                .coverage(Coverage.unstated().withPlace(ALL_PLACES));
        latest.ifPresent(sum::asOf);
        counts.forEach(sum::count);
        return sum.build();
    }
}
