package org.ediframework.metrics.disclosure;

import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * Which counts are small, and from whom they are protected. The default is the usual one of English public bodies:
 * counts of 1 to 4 are withheld, zeros are shown.
 */
@Value.Immutable
public interface DisclosurePolicy {

    /** The default policy. */
    static DisclosurePolicy standard() {
        return builder().build();
    }

    /** A builder that starts from the default policy. */
    static Builder builder() {
        return new Builder();
    }

    /** The lowest count that is not small: counts from 1 to one less are withheld. 2 or more, by default 5. */
    @Value.Default
    default long getThreshold() {
        return 5;
    }

    /** What happens to zeros; by default all are shown. */
    @Value.Default
    default ZeroCounts getZeros() {
        return ZeroCounts.SHOWN;
    }

    /** What must stay possible for a small count; by default the whole range of small counts. */
    @Value.Default
    default Protection getProtection() {
        return Protection.RANGE;
    }

    /**
     * Whether up to three people, each the only person in a cell, are assumed to combine what they know of themselves;
     * by default not.
     */
    @Value.Default
    default boolean isProtectingSingletons() {
        return false;
    }

    /**
     * Whether a cell is small too when all but a few of the people of a margin directly above are in it, as the few
     * are then known; by default not.
     */
    @Value.Default
    default boolean isProtectingComplements() {
        return false;
    }

    /**
     * Whether every total above a small count is withheld too; by default only as many as the proof needs. The strict mode:
     * far more is withheld, and nothing remains to be learnt from which totals are.
     */
    @Value.Default
    default boolean isWithholdingTotalsOfSmallCounts() {
        return false;
    }

    /**
     * The least number of people of whom a percentage is published; 0 or more, by default 0, no limit. A
     * {@link RoundingScheme} may ask for more.
     */
    @Value.Default
    default long getLeastPercentageBase() {
        return 0;
    }

    /** Refuses numbers that mean nothing. */
    @Value.Check
    default void check() {
        if (getThreshold() < 2 || getThreshold() > 1_000_000) {
            throw new IllegalArgumentException(
                    "threshold is " + getThreshold() + "; it must be from 2 to 1000000, counts below it are withheld");
        }
        if (getLeastPercentageBase() < 0) {
            throw new IllegalArgumentException(
                    "least base of a percentage is " + getLeastPercentageBase() + "; it must be 0 or more people");
        }
    }

    /** Builds a {@link DisclosurePolicy}; what is not set is as in the default policy. */
    final class Builder extends ImmutableDisclosurePolicy.Builder implements ValueBuilder<DisclosurePolicy, Builder> {}
}
