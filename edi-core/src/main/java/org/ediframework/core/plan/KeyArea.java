package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * An area that the plan monitors, reflects on and challenges.
 */
@Value.Immutable
public interface KeyArea {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    KeyAreaKind getKind();

    Optional<@FreeText String> getDescription();

    /** Builds a {@link KeyArea}; mutable and for one thread. */
    final class Builder extends ImmutableKeyArea.Builder {}
}
