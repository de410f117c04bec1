package org.ediframework.metrics.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;

/** The current counts, each with the current reference for its characteristic and place. */
final class CurrentComparisons {

    private final List<GroupCounts> counts;
    private final ComparisonRules rules;
    private final Map<Key, Reference> references = new HashMap<>();

    private record Key(Optional<String> place, Characteristic characteristic) {}

    CurrentComparisons(CurrentFigures figures, ComparisonRules rules) {
        this.counts = figures.getCounts();
        this.rules = rules;
        figures.getReferences()
                .forEach(reference -> references.putIfAbsent(
                        new Key(reference.getCoverage().getPlace(), reference.getCharacteristic()), reference));
    }

    /** All of them, in the order of the counts. */
    List<Comparison> all() {
        return counts.stream().map(this::compare).toList();
    }

    /** The reference of this place, or else the one that names no place. */
    Optional<Reference> reference(Optional<String> place, Characteristic characteristic) {
        Reference forPlace = references.get(new Key(place, characteristic));
        return forPlace != null
                ? Optional.of(forPlace)
                : Optional.ofNullable(references.get(new Key(Optional.empty(), characteristic)));
    }

    private Comparison compare(GroupCounts observed) {
        return reference(observed.getCoverage().getPlace(), observed.getCharacteristic())
                .map(reference -> Comparison.of(observed, reference, rules))
                .orElseGet(() -> Comparison.withoutReference(observed));
    }
}
