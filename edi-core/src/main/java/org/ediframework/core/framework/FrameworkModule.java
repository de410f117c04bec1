package org.ediframework.core.framework;

import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * A part of a maturity framework, for example {@code Diverse and engaged workforce}.
 */
@Value.Immutable
public interface FrameworkModule {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    /** Builds a {@link FrameworkModule}; mutable and for one thread. */
    final class Builder extends ImmutableFrameworkModule.Builder {}
}
