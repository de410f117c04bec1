package org.ediframework.io.counts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.Comparison;

/** The references that a table holds, by place and characteristic. Immutable and thread-safe. */
public final class ReferenceFile {

    private final Map<Key, Reference> references;

    private record Key(Optional<String> place, Characteristic characteristic) {}

    private ReferenceFile(Map<Key, Reference> references) {
        this.references = references;
    }

    static ReferenceFile of(Iterable<Reference> references) {
        Map<Key, Reference> byKey = new LinkedHashMap<>();
        references.forEach(reference ->
                byKey.put(new Key(reference.getCoverage().getPlace(), reference.getCharacteristic()), reference));
        return new ReferenceFile(byKey);
    }

    /** All references, in the order in which their places and characteristics first occur. */
    public List<Reference> getReferences() {
        return List.copyOf(references.values());
    }

    /**
     * The reference for a place. Where the table names no places, the reference without a place holds for every one of
     * them; where it does, a place that it does not name has none.
     */
    public Optional<Reference> find(Optional<String> place, Characteristic characteristic) {
        Reference forPlace = references.get(new Key(place, characteristic));
        return forPlace != null
                ? Optional.of(forPlace)
                : Optional.ofNullable(references.get(new Key(Optional.empty(), characteristic)));
    }

    /** These counts against their reference, or without one where the table has none for them. */
    public Comparison compare(GroupCounts observed) {
        return find(observed.getCoverage().getPlace(), observed.getCharacteristic())
                .map(reference -> Comparison.of(observed, reference))
                .orElseGet(() -> Comparison.withoutReference(observed));
    }
}
