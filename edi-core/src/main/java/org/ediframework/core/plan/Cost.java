package org.ediframework.core.plan;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.ediframework.core.constraint.CurrencyCode;
import org.immutables.value.Value;

/**
 * An amount of money.
 */
@Value.Immutable
public interface Cost {

    static Builder builder() {
        return new Builder();
    }

    /** At least 0. */
    @DecimalMin(value = "0", message = "{EDI-C-005}")
    BigDecimal getAmount();

    /** An ISO 4217 code such as {@code GBP}. */
    @CurrencyCode
    String getCurrency();

    /** Builds a {@link Cost}; mutable and for one thread. */
    final class Builder extends ImmutableCost.Builder {}
}
