package org.ediframework.metrics.representation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Classification;

/** A reference that may list groups beside their parts, so that its base would count people twice. */
final class ReferenceRollUps {

    private final Reference reference;
    private final ParentCategories parents;
    private final boolean baseIsStated;

    private ReferenceRollUps(Reference reference, ParentCategories parents, boolean baseIsStated) {
        this.reference = reference;
        this.parents = parents;
        this.baseIsStated = baseIsStated;
    }

    /** Looks for them in a reference that has counts. */
    static ReferenceRollUps in(Reference reference, Classification classification, ParentMeaning meaning) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long listed = 0;
        for (String category : reference.getCategories()) {
            long count = reference.getCount(category).orElse(0);
            counts.put(category, count);
            listed += count;
        }
        boolean stated = reference.getBase().orElse(listed) != listed;
        OptionalLong base = stated ? reference.getBase() : OptionalLong.empty();
        return new ReferenceRollUps(reference, new ParentCategories(counts, classification, meaning, base), stated);
    }

    List<ComparisonNote> remarks() {
        return parents.remarks("reference");
    }

    /** The reference without the groups that their parts count already. */
    Reference withoutThem() {
        if (parents.rollUps().isEmpty()) {
            return reference;
        }
        ReferenceBuilder builder = Reference.builder()
                .characteristic(reference.getCharacteristic())
                .source(reference.getSource())
                .coverage(reference.getCoverage());
        reference.getClassification().ifPresent(builder::classification);
        reference.getAsOf().ifPresent(builder::asOf);
        reference.getSampleSize().ifPresent(builder::sampleSize);
        if (baseIsStated) {
            reference.getBase().ifPresent(builder::base);
        }
        parents.withoutRollUps().forEach(builder::count);
        reference.getNonResponses().forEach(builder::nonResponse);
        return builder.build();
    }
}
