package org.ediframework.metrics.disclosure;

import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * A share, percentage or ratio of two cells that is published from raw figures, rounded half up. Attackers learn from
 * it even where both counts are withheld.
 */
@Value.Immutable
public interface PublishedRatio {

    /**
     * The number of people in one cell over that in another.
     *
     * @param decimals of the ratio as published, from 0 to 6
     */
    static PublishedRatio of(CellAddress part, CellAddress base, int decimals) {
        return builder().part(part).base(base).decimals(decimals).build();
    }

    /**
     * The same as a percentage.
     *
     * @param decimals of the percentage as published, from 0 to 4
     */
    static PublishedRatio percentage(CellAddress part, CellAddress base, int decimals) {
        return of(part, base, decimals + 2);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The cell above the line. */
    CellAddress getPart();

    /** The cell below the line. */
    CellAddress getBase();

    /** Decimals of the ratio; a percentage with one decimal has three. */
    int getDecimals();

    /** Refuses values out of range. */
    @Value.Check
    default void check() {
        if (getDecimals() < 0 || getDecimals() > 6) {
            throw new IllegalArgumentException("a ratio has " + getDecimals() + " decimals; from 0 to 6 are possible");
        }
        if (getPart().equals(getBase())) {
            throw new IllegalArgumentException("ratio of " + getPart() + " to itself; it needs two cells");
        }
    }

    /** Builds a {@link PublishedRatio}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePublishedRatio.Builder implements ValueBuilder<PublishedRatio, Builder> {}
}
