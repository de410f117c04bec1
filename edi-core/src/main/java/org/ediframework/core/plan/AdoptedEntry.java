package org.ediframework.core.plan;

import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.immutables.value.Value;

/** An entry of a framework's catalogue of actions that a plan has made its own. */
@Value.Immutable
public interface AdoptedEntry {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the framework. */
    @Identifier
    String getFramework();

    /** The id of the entry in its catalogue. */
    @Identifier
    String getEntry();

    /**
     * Builds an {@link AdoptedEntry}; mutable and for one thread. Every accessor has its setter, of its name without
     * {@code get}: {@code framework} sets what {@link AdoptedEntry#getFramework} answers. {@code build} refuses to do
     * without what must be set, and names it.
     */
    final class Builder extends ImmutableAdoptedEntry.Builder implements ValueBuilder<AdoptedEntry, Builder> {}
}
