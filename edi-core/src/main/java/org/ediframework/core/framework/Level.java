package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
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

    /** Where it says so; absent where the source of the framework as a whole does. */
    Optional<@Valid FrameworkSource> getSource();

    /** Builds a {@link Level}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableLevel.Builder implements ValueBuilder<Level, Builder> {}
}
