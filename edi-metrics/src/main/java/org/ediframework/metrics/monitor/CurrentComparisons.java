package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.RollUp;

/** The current counts, each with the current reference for its characteristic and place. */
final class CurrentComparisons {

    private final List<GroupCounts> counts;
    private final ComparisonRules rules;
    private final PlaceNames places;
    private final Map<Key, Reference> references = new HashMap<>();

    private record Key(Optional<String> place, Characteristic characteristic) {}

    /** Counts that may be added over places: of one population by one characteristic. */
    private record Kind(Optional<String> population, Characteristic characteristic) {

        static Kind of(GroupCounts counts) {
            return new Kind(counts.getCoverage().getDescription(), counts.getCharacteristic());
        }
    }

    CurrentComparisons(CurrentFigures figures, ComparisonRules rules, PlaceNames places) {
        this.counts = figures.getCounts();
        this.rules = rules;
        this.places = places;
        figures.getReferences()
                .forEach(reference -> references.putIfAbsent(
                        key(reference.getCoverage().getPlace(), reference.getCharacteristic()), reference));
    }

    private Key key(Optional<String> place, Characteristic characteristic) {
        return new Key(place.map(places::canonical), characteristic);
    }

    /** All of them, in the order of the counts; then all places together where only places were counted. */
    List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        Map<Kind, List<Comparison>> byKind = new LinkedHashMap<>();
        for (GroupCounts group : counts) {
            Comparison comparison = compare(group);
            all.add(comparison);
            byKind.computeIfAbsent(Kind.of(group), kind -> new ArrayList<>()).add(comparison);
        }
        byKind.values().stream()
                .filter(kind -> kind.size() > 1
                        && kind.stream()
                                .allMatch(comparison -> comparison.getPlace().isPresent()))
                .forEach(kind -> all.addAll(RollUp.of(kind)));
        return all;
    }

    /** Against the reference of the place, by whichever of its names, or else the one that names no place. */
    private Comparison compare(GroupCounts observed) {
        Characteristic by = observed.getCharacteristic();
        Optional<Reference> reference = Optional.ofNullable(
                        references.get(key(observed.getCoverage().getPlace(), by)))
                .or(() -> Optional.ofNullable(references.get(key(Optional.empty(), by))));
        return reference
                .map(known -> Comparison.of(observed, known, rules))
                .orElseGet(() -> Comparison.withoutReference(observed, Absence.NO_REFERENCE, rules));
    }
}
