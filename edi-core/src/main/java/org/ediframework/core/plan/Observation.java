package org.ediframework.core.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** What was seen on a day: people counted, or a share as somebody published it (rule {@code EDI-C-009}). */
@ShareOrCount
@CountWithinBase
@Value.Immutable
public interface Observation {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The day that the figures describe. */
    LocalDate getAsOf();

    /**
     * How many people of the group, at most the base (rule {@code EDI-C-008}); absent where only a share was published.
     */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getCount();

    /** How many people in all; given with a count, and absent where a share was published without it. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getBase();

    /** How many people more gave no answer; absent means not known. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getUndeclared();

    /** The share of the group as published, a fraction from 0 to 1; absent where people were counted. */
    Optional<
                    @DecimalMin(value = "0", message = "{EDI-C-005}") @DecimalMax(value = "1", message = "{EDI-C-005}")
                    BigDecimal>
            getShare();

    /** Builds an {@link Observation}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableObservation.Builder implements ValueBuilder<Observation, Builder> {}
}
