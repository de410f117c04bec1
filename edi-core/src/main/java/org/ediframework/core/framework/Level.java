package org.ediframework.core.framework;

import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** A level of maturity, for example {@code Developing}. */
@Value.Immutable
public interface Level {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which plans name it. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** Builds a {@link Level}; mutable and for one thread. */
    final class Builder extends ImmutableLevel.Builder {}
}
