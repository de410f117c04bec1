package org.ediframework.core.plan;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.immutables.value.Value;

/** Which edition of a plan this is and how far it has come. */
@Value.Immutable
public interface Revision {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Which edition, counted from 1. */
    @Min(value = 1, message = "{EDI-C-005}")
    long getNumber();

    /** How far it has come. */
    RevisionStatus getStatus();

    /** The day on which it was adopted; absent for a plan that is not adopted, or does not say when. */
    Optional<LocalDate> getAdoptedOn();

    /** The day by which it is to be reviewed; absent means not stated. */
    Optional<LocalDate> getReviewDue();

    /** The id of the earlier plan that this one revises; absent for a first plan. */
    Optional<@Identifier String> getRevises();

    /** What changed since the earlier plan, in words; absent means not stated. */
    Optional<@FreeText String> getChanges();

    /** Builds a {@link Revision}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRevision.Builder implements ValueBuilder<Revision, Builder> {}
}
