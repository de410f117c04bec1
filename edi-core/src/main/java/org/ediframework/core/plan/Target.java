package org.ediframework.core.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** A share to be reached by a day. */
@Value.Immutable
public interface Target {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** By when. */
    LocalDate getBy();

    /** A fraction from 0 to 1. */
    @DecimalMin(value = "0", message = "{EDI-C-005}")
    @DecimalMax(value = "1", message = "{EDI-C-005}")
    BigDecimal getShare();

    /** Builds a {@link Target}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableTarget.Builder implements ValueBuilder<Target, Builder> {}
}
