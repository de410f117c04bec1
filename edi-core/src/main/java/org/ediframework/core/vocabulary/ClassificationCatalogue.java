package org.ediframework.core.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classifications by id and edition, and the mappings between them. {@link #bundled()} holds those that come with the
 * library; {@link #with(Classification)} adds one's own. Immutable and thread-safe.
 */
public final class ClassificationCatalogue {

    private final Map<ClassificationId, Classification> classifications;
    private final Map<List<ClassificationId>, CategoryMapping> mappings;

    private ClassificationCatalogue(
            Map<ClassificationId, Classification> classifications,
            Map<List<ClassificationId>, CategoryMapping> mappings) {
        this.classifications = classifications;
        this.mappings = mappings;
    }

    /** A catalogue without anything. */
    public static ClassificationCatalogue empty() {
        return new ClassificationCatalogue(Map.of(), Map.of());
    }

    /**
     * The classifications and mappings that come with the library: Census 2021 and 2011 of England and Wales, and the
     * school census of the Department for Education. Read from the library's own resources at the first call.
     */
    public static ClassificationCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /** All classifications in the order in which they were added. */
    public List<Classification> getClassifications() {
        return List.copyOf(classifications.values());
    }

    /** All mappings in the order in which they were added. */
    public List<CategoryMapping> getMappings() {
        return List.copyOf(mappings.values());
    }

    /** The classification with this id and edition, or empty. */
    public Optional<Classification> find(ClassificationId id) {
        return Optional.ofNullable(classifications.get(id));
    }

    /** The mapping between two classifications in this direction, or empty. */
    public Optional<CategoryMapping> findMapping(ClassificationId from, ClassificationId to) {
        return Optional.ofNullable(mappings.get(List.of(from, to)));
    }

    /**
     * A catalogue that also has this classification.
     *
     * @throws IllegalArgumentException when there is one of this id and edition already: an edition never changes
     */
    public ClassificationCatalogue with(Classification classification) {
        if (classifications.containsKey(classification.getId())) {
            throw new IllegalArgumentException("There is a classification " + classification.getId()
                    + " already. A changed list is a new edition.");
        }
        Map<ClassificationId, Classification> more = new LinkedHashMap<>(classifications);
        more.put(classification.getId(), classification);
        return new ClassificationCatalogue(more, mappings);
    }

    /**
     * A catalogue that also has this mapping.
     *
     * @throws IllegalArgumentException when there is one between the two already, either classification is not in the
     *     catalogue, or a code is not a substantive category of its classification
     */
    public ClassificationCatalogue with(CategoryMapping mapping) {
        if (findMapping(mapping.getFrom(), mapping.getTo()).isPresent()) {
            throw new IllegalArgumentException("There is a mapping from " + mapping + " already. One is enough.");
        }
        Classification from = required(mapping.getFrom());
        Classification to = required(mapping.getTo());
        for (CategoryMatch match : mapping.getMatches()) {
            requireSubstantive(from, match.source());
            match.targets().forEach(target -> requireSubstantive(to, target));
        }
        Map<List<ClassificationId>, CategoryMapping> more = new LinkedHashMap<>(mappings);
        more.put(List.of(mapping.getFrom(), mapping.getTo()), mapping);
        return new ClassificationCatalogue(classifications, more);
    }

    private Classification required(ClassificationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "There is no classification " + id + ". There are: " + classifications.keySet() + "."));
    }

    private static void requireSubstantive(Classification classification, String code) {
        if (!classification.get(code).isSubstantive()) {
            throw new IllegalArgumentException("'" + code + "' of " + classification
                    + " is a state of missing answer. Only substantive categories are mapped.");
        }
    }

    /** Holds what comes with the library from the first use on. */
    private static final class Bundled {
        static final ClassificationCatalogue CATALOGUE = BundledClassifications.read();
    }
}
