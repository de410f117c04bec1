package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    /** What is proposed. */
    @FreeText
    String getProposal();

    AssessmentStatus getStatus();

    Optional<LocalDate> getAssessedOn();

    Optional<LocalDate> getSignedOffOn();

    Optional<LocalDate> getReviewDue();

    Optional<@ShortText String> getAuthor();

    Optional<@ShortText String> getSignedOffBy();

    Optional<AssessmentOutcome> getOutcome();

    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<@Valid Impact> getImpacts();

    /** Who was consulted. */
    @WithoutDuplicates
    List<@ShortText String> getConsulted();

    /** Ids of the actions that follow from it. */
    @WithoutDuplicates
    List<String> getActions();

    /** Builds an {@link ImpactAssessment}; mutable and for one thread. */
    final class Builder extends ImmutableImpactAssessment.Builder {}
}
