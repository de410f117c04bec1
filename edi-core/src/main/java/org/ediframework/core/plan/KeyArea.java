package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** An area that the plan monitors, reflects on and challenges. */
@Value.Immutable
public interface KeyArea {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** Whom it is about. */
    KeyAreaKind getKind();

    /** What it takes in; absent where the title says it. */
    Optional<@FreeText String> getDescription();

    /** Builds a {@link KeyArea}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableKeyArea.Builder implements ValueBuilder<KeyArea, Builder> {}
}
