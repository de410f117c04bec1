package org.ediframework.core.framework;

import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** The scores that a module of a maturity framework gives. */
@MostNotBelowLeast
@Value.Immutable
public interface ScoreRange {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The lowest score. */
    long getLeast();

    /** The highest score; not below the lowest (rule {@code EDI-C-005}). */
    long getMost();

    /** Builds a {@link ScoreRange}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableScoreRange.Builder implements ValueBuilder<ScoreRange, Builder> {}
}
