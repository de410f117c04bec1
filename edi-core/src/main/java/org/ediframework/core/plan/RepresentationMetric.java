package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.immutables.value.Value;

/**
 * Who should be there, and who is: a population counted by one characteristic, with its reference, targets and
 * observations.
 */
@Value.Immutable
public interface RepresentationMetric {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** The id of its key area; absent means not stated. */
    Optional<String> getKeyArea();

    /** Who is counted, for example {@code pupils in Years 1 to 9}. */
    @ShortText
    String getPopulation();

    /** What people are told apart by. */
    @CharacteristicId
    Characteristic getCharacteristic();

    /**
     * The classification and edition of its categories, {@code id@edition}; absent for an organisation's own
     * categories.
     */
    Optional<@ClassificationReference String> getClassification();

    /** The category codes that are counted together, at least one. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<@ShortText String> getCategories();

    /** The id of a place of the plan, or a published code; absent means everywhere. */
    Optional<String> getPlace();

    /** Whose share is measured; those who declared, unless stated. */
    @Value.Default
    default Denominator getDenominator() {
        return Denominator.DECLARED;
    }

    /** Who should be there; absent means not stated. */
    Optional<@Valid MetricReference> getReference();

    /** Shares to be reached, in the order of their days; empty for none. */
    @WithoutDuplicates
    List<@Valid Target> getTargets();

    /** What was seen, in the order of their days; empty for nothing yet. */
    @WithoutDuplicates
    List<@Valid Observation> getObservations();

    /** Where the share is meant to go; absent means not stated. */
    Optional<Direction> getDirection();

    /** Builds a {@link RepresentationMetric}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRepresentationMetric.Builder
            implements ValueBuilder<RepresentationMetric, Builder> {}
}
