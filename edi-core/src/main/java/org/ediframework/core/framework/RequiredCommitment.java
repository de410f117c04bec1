package org.ediframework.core.framework;

import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.plan.CommitmentKind;
import org.immutables.value.Value;

/**
 * A commitment that a framework speaks of.
 */
@Value.Immutable
public interface RequiredCommitment {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    CommitmentKind getKind();

    /** Whether a plan made under the framework must have a commitment of this kind. */
    @Value.Default
    default boolean isRequired() {
        return false;
    }

    /** Builds a {@link RequiredCommitment}; mutable and for one thread. */
    final class Builder extends ImmutableRequiredCommitment.Builder {}
}
