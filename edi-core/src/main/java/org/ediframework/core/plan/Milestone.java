package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.vocabulary.Due;
import org.immutables.value.Value;

/**
 * A step on the way of an action.
 */
@Value.Immutable
public interface Milestone {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getTitle();

    Due getDue();

    /** The day on which it was reached; absent while it is open. */
    Optional<LocalDate> getCompletedOn();

    /** Builds a {@link Milestone}; mutable and for one thread. */
    final class Builder extends ImmutableMilestone.Builder {}
}
