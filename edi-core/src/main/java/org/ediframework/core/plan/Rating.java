package org.ediframework.core.plan;

import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** One value of a plan's own rating key, for example {@code Amber}, and what the plan means by it. */
@Value.Immutable
public interface Rating {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The value as actions name it. */
    @ShortText
    String getValue();

    /** What the plan means by it. */
    @ShortText
    String getMeaning();

    /** Builds a {@link Rating}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRating.Builder implements ValueBuilder<Rating, Builder> {}
}
