package org.ediframework.core.plan;

import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** What a measure was on a day. */
@Value.Immutable
public interface MeasureObservation {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The day that the figure describes. */
    LocalDate getAsOf();

    /** The value in the measure's own unit. */
    BigDecimal getValue();

    /** How many people it is about; absent means not known. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getBase();

    /** Builds a {@link MeasureObservation}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableMeasureObservation.Builder
            implements ValueBuilder<MeasureObservation, Builder> {}
}
