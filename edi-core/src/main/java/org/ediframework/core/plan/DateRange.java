package org.ediframework.core.plan;

import java.time.LocalDate;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * A stretch of days, both ends included.
 */
@EndNotBeforeStart
@Value.Immutable
public interface DateRange {

    static Builder builder() {
        return new Builder();
    }

    /** The first day. */
    LocalDate getStart();

    /** The last day; not before the first (rule {@code EDI-C-006}). */
    LocalDate getEnd();

    /** The stretch from the first day to the last. */
    static DateRange of(LocalDate startInclusive, LocalDate endInclusive) {
        return builder().start(startInclusive).end(endInclusive).build();
    }

    /** Builds a {@link DateRange}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableDateRange.Builder implements ValueBuilder<DateRange, Builder> {}
}
