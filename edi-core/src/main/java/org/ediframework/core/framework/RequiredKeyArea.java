package org.ediframework.core.framework;

import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.plan.KeyAreaKind;
import org.immutables.value.Value;

/**
 * A key area that a framework speaks of.
 */
@Value.Immutable
public interface RequiredKeyArea {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    KeyAreaKind getKind();

    /** Whether a plan made under the framework must have a key area of this kind. */
    @Value.Default
    default boolean isRequired() {
        return false;
    }

    /** Builds a {@link RequiredKeyArea}; mutable and for one thread. */
    final class Builder extends ImmutableRequiredKeyArea.Builder {}
}
