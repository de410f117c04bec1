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

    /** Builds an {@link AdoptedEntry}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableAdoptedEntry.Builder implements ValueBuilder<AdoptedEntry, Builder> {}
}
