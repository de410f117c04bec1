package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * Who should be here: references by characteristic, for all places together and place by place, and published tables of
 * several characteristics at once. Categories are the same when their codes are. Immutable and thread-safe.
 *
 * <p>A place without a reference of its own is held against the one that names no place. Where no reference names no
 * place, all places together are held against the sum of those of the places, if these can be added.
 */
public final class ExpectedPopulation {

    private final Map<Scope, Reference> references;
    private final List<PublishedTable> tables;

    /** A published table of several characteristics, with its source, the place it is about, and the size of its sample. */
    record PublishedTable(CountTable table, String source, Optional<String> place, OptionalLong sampleSize) {

        /** The names of its dimensions. */
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            table.getDimensions().forEach(dimension -> names.add(dimension.getName()));
            return names;
        }
    }

    private ExpectedPopulation(Map<Scope, Reference> references, List<PublishedTable> tables) {
        this.references = references;
        this.tables = tables;
    }

    /** A builder without any reference. */
    public static Builder builder() {
        return new Builder();
    }

    /** Those references, in any order; the place of each is that of its coverage. */
    public static ExpectedPopulation of(Iterable<Reference> references) {
        Builder builder = builder();
        references.forEach(builder::reference);
        return builder.build();
    }

    /** The characteristics that there is a reference for, in the order in which they were first given. */
    public List<Characteristic> getCharacteristics() {
        return references.keySet().stream()
                .map(Scope::getCharacteristic)
                .distinct()
                .toList();
    }

    /** The reference of exactly this place, or of none. */
    Optional<Reference> find(Optional<String> place, Characteristic characteristic) {
        return Optional.ofNullable(references.get(scope(place, characteristic)));
    }

    /** Whom a reference by a characteristic is about: a place, or all of them together. */
    static Scope scope(Optional<String> place, Characteristic characteristic) {
        return Scope.of(characteristic).withWhere(place.map(Where::place).orElse(Where.unstated()));
    }

    /** The first published table of a place, or of none in particular, that has all these dimensions. */
    Optional<PublishedTable> tableOf(Optional<String> place, Set<String> names) {
        return tables.stream()
                .filter(table -> table.place().equals(place) && table.names().containsAll(names))
                .findFirst();
    }

    /** Gathers references; not thread-safe. */
    public static final class Builder {

        private final Map<Scope, Reference> references = new LinkedHashMap<>();
        private final List<PublishedTable> tables = new ArrayList<>();
        private final List<Reference> derived = new ArrayList<>();

        private Builder() {}

        /**
         * A reference for the place of its coverage. One by a crossing of characteristics, whose categories are named as
         * {@link org.ediframework.core.vocabulary.CrossedCategory} names them, is the published table of a combination; for
         * those of its characteristics that have no reference of their own it is that too.
         *
         * @throws IllegalArgumentException when there is one for this characteristic and place already, or a category of a
         *     crossing does not name one of each
         */
        public Builder reference(Reference reference) {
            if (reference.getCharacteristic().isCrossing()) {
                JointReference joint = JointReference.of(reference);
                tables.add(joint.table());
                derived.addAll(joint.margins());
                return this;
            }
            Scope key = scope(reference.getCoverage().getPlace(), reference.getCharacteristic());
            if (references.putIfAbsent(key, reference) != null) {
                throw new IllegalArgumentException("There are two references for '" + reference.getCharacteristic()
                        + "'"
                        + key.getPlace().map(place -> " in '" + place + "'").orElse("")
                        + ". Allowed is one for each characteristic and place.");
            }
            return this;
        }

        /**
         * A published table of two characteristics or more, taken as complete, possibly by place; its dimensions are
         * named as those of the counts. It is used for the combinations that it has, before any product of margins, and
         * the earlier of two tables before the later.
         *
         * @param source publisher and table
         * @throws IllegalArgumentException when the table has fewer than two dimensions
         */
        public Builder table(CountTable table, String source) {
            if (table.getDimensions().size() < 2) {
                throw new IllegalArgumentException("A table of a combination needs two dimensions or more, but " + table
                        + " has another number of them. A single characteristic has a reference.");
            }
            tables.add(new PublishedTable(table, source, Optional.empty(), OptionalLong.empty()));
            return this;
        }

        /** What was gathered. */
        public ExpectedPopulation build() {
            Map<Scope, Reference> all = new LinkedHashMap<>(references);
            derived.forEach(margin ->
                    all.putIfAbsent(scope(margin.getCoverage().getPlace(), margin.getCharacteristic()), margin));
            return new ExpectedPopulation(all, List.copyOf(tables));
        }
    }
}
