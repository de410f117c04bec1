package org.ediframework.core.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** A value of a measure to be reached by a day. */
@Value.Immutable
public interface MeasureTarget {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** By when. */
    LocalDate getBy();

    /** The value in the measure's own unit. */
    BigDecimal getValue();

    /** Builds a {@link MeasureTarget}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableMeasureTarget.Builder implements ValueBuilder<MeasureTarget, Builder> {}
}
