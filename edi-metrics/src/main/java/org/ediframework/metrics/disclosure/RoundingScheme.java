package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * How a publisher rounds counts, marks small ones, and works out percentages. Counts are rounded half up to a multiple
 * of the base, totals like any other cell, so rounded parts need not add up to a rounded total.
 */
@Value.Immutable
public interface RoundingScheme {

    /**
     * Higher Education Statistics Agency: 0 to 2 become 0, everything else the nearest 5. Percentages from raw figures,
     * none on a base under 22.5; no average on 7 people or fewer.
     */
    RoundingScheme HESA = builder()
            .base(5)
            .percentageSource(PercentageSource.RAW)
            .percentageDecimals(0)
            .leastPercentageBase(new BigDecimal("22.5"))
            .leastAverageBase(8)
            .build();

    /**
     * NHS Hospital Episode Statistics: 1 to 7 become {@code *}, everything else the nearest 5, zero is shown.
     * Percentages from rounded counts.
     */
    RoundingScheme NHS = builder()
            .base(5)
            .smallFrom(1)
            .smallTo(7)
            .marker("*")
            .percentageSource(PercentageSource.ROUNDED)
            .build();

    /**
     * Ofqual: 1 to 4 become {@code fewer than 5}, everything else the nearest 5, zero is shown. Percentages from
     * unrounded figures, with one decimal.
     */
    RoundingScheme OFQUAL = builder()
            .base(5)
            .smallFrom(1)
            .smallTo(4)
            .marker("fewer than 5")
            .percentageSource(PercentageSource.RAW)
            .build();

    /**
     * Office for National Statistics, commissioned tables: counts under 10 are withheld, zero with them, everything
     * else becomes the nearest 5. Percentages from rounded counts.
     */
    RoundingScheme ONS = builder()
            .base(5)
            .smallFrom(0)
            .smallTo(9)
            .marker("[c]")
            .percentageSource(PercentageSource.ROUNDED)
            .build();

    /** A builder; the base must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Plain rounding, in which a 0 may stand for a few people. */
    static RoundingScheme toBase(long base) {
        return builder().base(base).build();
    }

    /** What counts are rounded to a multiple of; from 1, which leaves them as they are, to 1000. */
    long getBase();

    /** The lowest count that is replaced by the marker. Means nothing if no count is marked. */
    @Value.Default
    default long getSmallFrom() {
        return 0;
    }

    /** The highest count that is replaced by the marker; -1, the default, if none is. */
    @Value.Default
    default long getSmallTo() {
        return -1;
    }

    /** What stands in place of a small count; present if and only if some counts are marked. */
    Optional<String> getMarker();

    /** What percentages are worked out from; by default rounded counts, which give nothing away that these do not. */
    @Value.Default
    default PercentageSource getPercentageSource() {
        return PercentageSource.ROUNDED;
    }

    /** Decimals of a percentage, from 0 to 4; by default 1. */
    @Value.Default
    default int getPercentageDecimals() {
        return 1;
    }

    /** The least raw base of a percentage that is published; by default 0, no limit. */
    @Value.Default
    default BigDecimal getLeastPercentageBase() {
        return BigDecimal.ZERO;
    }

    /** The least number of people whose average is published; by default 1. */
    @Value.Default
    default long getLeastAverageBase() {
        return 1;
    }

    /** Refuses values out of range. */
    @Value.Check
    default void check() {
        if (getBase() < 1 || getBase() > 1000) {
            throw new IllegalArgumentException("base is " + getBase() + "; it must be from 1 to 1000");
        }
        if (getMarker().isPresent() != getSmallTo() >= 0) {
            throw new IllegalArgumentException("counts to " + getSmallTo() + " are marked "
                    + getMarker().orElse("with nothing") + "; a range and a marker go together");
        }
        if (getSmallTo() >= 0 && (getSmallFrom() < 0 || getSmallFrom() > 1 || getSmallTo() < getSmallFrom())) {
            throw new IllegalArgumentException("counts from " + getSmallFrom() + " to " + getSmallTo()
                    + " are marked; the range begins with 0 or 1 and is not empty");
        }
        if (getPercentageDecimals() < 0 || getPercentageDecimals() > 4) {
            throw new IllegalArgumentException(
                    "percentages have " + getPercentageDecimals() + " decimals; from 0 to 4 are possible");
        }
    }

    /** Builds a {@link RoundingScheme}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRoundingScheme.Builder implements ValueBuilder<RoundingScheme, Builder> {}
}
