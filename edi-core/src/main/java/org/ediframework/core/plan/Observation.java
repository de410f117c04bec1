package org.ediframework.core.plan;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was counted on a day.
 */
@CountWithinBase
@Value.Immutable
public interface Observation {

    static Builder builder() {
        return new Builder();
    }

    LocalDate getAsOf();

    /** How many people of the group; at most the base (rule {@code EDI-C-008}). */
    @Min(value = 0, message = "{EDI-C-005}")
    long getCount();

    /** How many people in all. */
    @Min(value = 0, message = "{EDI-C-005}")
    long getBase();

    /** How many people more gave no answer; absent means not known. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getUndeclared();

    /** Builds an {@link Observation}; mutable and for one thread. */
    final class Builder extends ImmutableObservation.Builder {}
}
