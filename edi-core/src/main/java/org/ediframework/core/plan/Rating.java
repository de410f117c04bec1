package org.ediframework.core.plan;

import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * One value of a plan's own rating key, for example {@code Amber}, and what the plan means by it.
 */
@Value.Immutable
public interface Rating {

    static Builder builder() {
        return new Builder();
    }

    @ShortText
    String getValue();

    @ShortText
    String getMeaning();

    /** Builds a {@link Rating}; mutable and for one thread. */
    final class Builder extends ImmutableRating.Builder {}
}
