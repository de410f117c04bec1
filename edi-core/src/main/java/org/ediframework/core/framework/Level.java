package org.ediframework.core.framework;

import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * A level of maturity, for example {@code Developing}.
 */
@Value.Immutable
public interface Level {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    /** Builds a {@link Level}; mutable and for one thread. */
    final class Builder extends ImmutableLevel.Builder {}
}
