package org.ediframework.core.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * Who should be there: the share of the same group in a reference population, either as a share or as a count with its
 * base (rule {@code EDI-C-009}).
 */
@ShareOrCount
@CountWithinBase
@Value.Immutable
public interface MetricReference {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Where the figure comes from, for example {@code Census 2021, ONS}. */
    @ShortText
    String getSource();

    /** The day that the figure describes. */
    LocalDate getAsOf();

    /** A fraction from 0 to 1; absent where the count is given. */
    Optional<
                    @DecimalMin(value = "0", message = "{EDI-C-005}") @DecimalMax(value = "1", message = "{EDI-C-005}")
                    BigDecimal>
            getShare();

    /** How many people of the group, at most the base; absent where the share is given. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getCount();

    /** How many people in all; absent where the share is given. */
    Optional<@Min(value = 0, message = "{EDI-C-005}") Long> getBase();

    /** Builds a {@link MetricReference}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableMetricReference.Builder implements ValueBuilder<MetricReference, Builder> {}
}
