package org.ediframework.core.plan;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.CurrencyCode;
import org.immutables.value.Value;

/** An amount of money. */
@Value.Immutable
public interface Cost {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** How much, at least 0, as written: {@code 120.50} keeps its zero. */
    @DecimalMin(value = "0", message = "{EDI-C-005}")
    BigDecimal getAmount();

    /** The currency, an ISO 4217 code such as {@code GBP}. */
    @CurrencyCode
    String getCurrency();

    /** Builds a {@link Cost}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableCost.Builder implements ValueBuilder<Cost, Builder> {}
}
