package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.vocabulary.Due;
import org.immutables.value.Value;

/** A step on the way of an action. */
@Value.Immutable
public interface Milestone {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which revisions of the plan know it again; unique within its action. */
    @Identifier
    String getId();

    /** What is reached. */
    @ShortText
    String getTitle();

    /** By when; absent means that the plan does not say. */
    Optional<Due> getDue();

    /** Whether it was reached on a day that is not known; {@code false} unless stated. */
    @Value.Default
    default boolean isComplete() {
        return false;
    }

    /** The day on which it was reached; absent while it is open, and where the day is not known. */
    Optional<LocalDate> getCompletedOn();

    /** Builds a {@link Milestone}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableMilestone.Builder implements ValueBuilder<Milestone, Builder> {}
}
