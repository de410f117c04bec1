package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/**
 * An assessment of what a proposal means for people who share a characteristic. The Equality Act 2010, section 149,
 * asks for due regard; no form is prescribed.
 */
@Value.Immutable
public interface ImpactAssessment {

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

    /** What is proposed. */
    @FreeText
    String getProposal();

    /** How far it has come. */
    AssessmentStatus getStatus();

    /** The day of the assessment; absent means not stated. */
    Optional<LocalDate> getAssessedOn();

    /** The day on which it was signed off; absent while it is not. */
    Optional<LocalDate> getSignedOffOn();

    /** The day by which it is looked at again; absent means not stated. */
    Optional<LocalDate> getReviewDue();

    /** Who assessed, by role; absent means not stated. */
    Optional<@ShortText String> getAuthor();

    /** Who signed it off, by role; absent while it is not signed off. */
    Optional<@ShortText String> getSignedOffBy();

    /** What follows from it; absent while that is open. */
    Optional<AssessmentOutcome> getOutcome();

    /** The effects that were looked at, at least one, each characteristic by itself. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<@Valid Impact> getImpacts();

    /** Who was consulted; empty for nobody. */
    @WithoutDuplicates
    List<@ShortText String> getConsulted();

    /** Ids of the actions that follow from it; empty for none. */
    @WithoutDuplicates
    List<String> getActions();

    /** Builds an {@link ImpactAssessment}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableImpactAssessment.Builder implements ValueBuilder<ImpactAssessment, Builder> {}
}
