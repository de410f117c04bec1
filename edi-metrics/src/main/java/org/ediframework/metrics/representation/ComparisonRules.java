package org.ediframework.metrics.representation;

import org.ediframework.core.ValueBuilder;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.immutables.value.Value;

/**
 * How counts and a reference are brought together where their classifications differ or list groups beside their parts.
 * Immutable and thread-safe; every rule has a default.
 */
@Value.Immutable
public interface ComparisonRules {

    static Builder builder() {
        return new Builder();
    }

    /** Every rule at its default. */
    static ComparisonRules standard() {
        return builder().build();
    }

    /** The classifications and mappings that are known; those that come with the library, unless stated. */
    @Value.Default
    default ClassificationCatalogue getCatalogue() {
        return ClassificationCatalogue.bundled();
    }

    /** How finely people are compared; as they were counted, unless stated. */
    @Value.Default
    default ComparisonLevel getLevel() {
        return ComparisonLevel.AS_COUNTED;
    }

    /** What a group means that is listed beside its parts; what the figures say, unless stated. */
    @Value.Default
    default ParentMeaning getParentMeaning() {
        return ParentMeaning.BY_THE_FIGURES;
    }

    /**
     * Whether the shares of the reference are of the people whom an analysis takes them of, whatever these are; not so
     * unless stated. Otherwise they are of those who gave an answer, and an analysis of everybody needs a reference that
     * says how many gave none.
     */
    @Value.Default
    default boolean isReferenceOfTheSameBase() {
        return false;
    }

    /** Builds {@link ComparisonRules}; mutable and for one thread. */
    final class Builder extends ImmutableComparisonRules.Builder implements ValueBuilder<ComparisonRules, Builder> {}
}
