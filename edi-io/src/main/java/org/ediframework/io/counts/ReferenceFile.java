package org.ediframework.io.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.References;

/** The references that a table holds, by place and characteristic. Immutable and thread-safe. */
public final class ReferenceFile {

    private final List<Reference> listed;
    private final References references;

    private ReferenceFile(List<Reference> listed) {
        this.listed = List.copyOf(listed);
        this.references = References.of(listed);
    }

    static ReferenceFile of(Iterable<Reference> references) {
        List<Reference> listed = new ArrayList<>();
        references.forEach(listed::add);
        return new ReferenceFile(listed);
    }

    /** All references, in the order in which their places and characteristics first occur. */
    public List<Reference> getReferences() {
        return listed;
    }

    /**
     * The reference for a place. Where the table names no places, the reference without a place holds for every one of
     * them; where it does, a place that it does not name has none.
     */
    public Optional<Reference> find(Optional<String> place, Characteristic characteristic) {
        return references.find(
                Scope.of(characteristic).withWhere(place.map(Where::place).orElse(Where.unstated())));
    }

    /** The references, to hold counts against them. */
    public References toReferences() {
        return references;
    }
}
