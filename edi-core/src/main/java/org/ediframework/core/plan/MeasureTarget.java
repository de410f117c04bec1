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

    /**
     * Builds a {@link MeasureTarget}; mutable and for one thread. Every accessor has its setter, of its name without
     * {@code get}: {@code by} sets what {@link MeasureTarget#getBy} answers. {@code build} refuses to do without what
     * must be set, and names it.
     */
    final class Builder extends ImmutableMeasureTarget.Builder implements ValueBuilder<MeasureTarget, Builder> {}
}
