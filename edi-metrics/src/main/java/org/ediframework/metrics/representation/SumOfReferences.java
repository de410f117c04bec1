package org.ediframework.metrics.representation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** The references of several places as one: added where they are complete counts in one classification. */
final class SumOfReferences {

    private SumOfReferences() {}

    /** The reference of all places, or why there is none. */
    static Measured<Reference> of(List<Comparison> places) {
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
        boolean summable = distinct.stream().allMatch(reference -> reference.hasCounts() && reference.isComplete())
                && distinct.stream()
                                .map(Reference::getClassification)
                                .distinct()
                                .count()
                        == 1;
        return summable ? sum(distinct) : Measured.absent(Absence.REFERENCES_CANNOT_BE_ADDED);
    }

    private static Measured<Reference> sum(Set<Reference> references) {
        try {
            return Measured.of(added(references));
        } catch (ArithmeticException tooMany) {
            // No population is as large; figures that are must not keep the other rows from being computed.
            return Measured.absent(Absence.REFERENCES_CANNOT_BE_ADDED);
        }
    }

    private static Reference added(Set<Reference> references) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<NonResponse, Long> missing = new LinkedHashMap<>();
        long base = 0;
        for (Reference reference : references) {
            for (String category : reference.getCategories()) {
                counts.merge(category, reference.getCount(category).orElse(0), Math::addExact);
            }
            if (references.stream().noneMatch(any -> any.getNonResponses().isEmpty())) {
                reference.getNonResponses().forEach((state, count) -> missing.merge(state, count, Math::addExact));
            }
            base = Math.addExact(base, reference.getBase().orElse(0));
        }
        Reference first = references.iterator().next();
        Coverage coverage = Coverage.unstated().withWhere(Where.everywhere());
        ReferenceBuilder sum = Reference.builder()
                .characteristic(first.getCharacteristic())
                .source(references.stream().map(Reference::getSource).distinct().collect(Collectors.joining("; ")))
                .coverage(RollUp.only(references.stream()
                                .map(reference -> reference.getCoverage().getAges()))
                        .map(coverage::withAges)
                        .orElse(coverage))
                .base(base);
        first.getClassification().ifPresent(sum::classification);
        references.stream()
                .map(Reference::getAsOf)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .ifPresent(sum::asOf);
        counts.forEach(sum::count);
        missing.forEach(sum::nonResponse);
        return sum.build();
    }
}
