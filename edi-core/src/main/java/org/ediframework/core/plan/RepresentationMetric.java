package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
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

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    /** The id of its key area. */
    String getKeyArea();

    /** Who is counted, for example {@code pupils in Years 1 to 9}. */
    @ShortText
    String getPopulation();

    @CharacteristicId
    Characteristic getCharacteristic();

    /** The classification and edition of its categories, {@code id@edition}. */
    Optional<@ClassificationReference String> getClassification();

    /** The category codes that are counted together. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<@ShortText String> getCategories();

    /** The id of a place of the plan, or a published code. */
    Optional<String> getPlace();

    /** Whose share is measured; those who declared, unless stated. */
    @Value.Default
    default Denominator getDenominator() {
        return Denominator.DECLARED;
    }

    Optional<@Valid MetricReference> getReference();

    @WithoutDuplicates
    List<@Valid Target> getTargets();

    @WithoutDuplicates
    List<@Valid Observation> getObservations();

    Optional<Direction> getDirection();

    /** Builds a {@link RepresentationMetric}; mutable and for one thread. */
    final class Builder extends ImmutableRepresentationMetric.Builder {}
}
