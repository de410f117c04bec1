package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** The framework document under which a plan is made. */
@Value.Immutable
public interface FrameworkReference {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the framework. */
    @Identifier
    String getId();

    /** Its version; absent means whichever is at hand. */
    Optional<@ShortText String> getVersion();

    /** Builds a {@link FrameworkReference}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableFrameworkReference.Builder
            implements ValueBuilder<FrameworkReference, Builder> {}
}
