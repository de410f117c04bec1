package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.plan.KeyAreaKind;
import org.immutables.value.Value;

/** A key area that a framework speaks of. */
@Value.Immutable
public interface RequiredKeyArea {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, which plans made under the framework take over. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** Whom it is about. */
    KeyAreaKind getKind();

    /** Whether a plan made under the framework must have a key area of this kind; {@code false} unless stated. */
    @Value.Default
    default boolean isRequired() {
        return false;
    }

    /** Where it says so; absent where the source of the framework as a whole does. */
    Optional<@Valid FrameworkSource> getSource();

    /** Builds a {@link RequiredKeyArea}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRequiredKeyArea.Builder implements ValueBuilder<RequiredKeyArea, Builder> {}
}
