package org.ediframework.core.plan;

import org.ediframework.core.ValueBuilder;
import org.ediframework.core.vocabulary.Due;
import org.immutables.value.Value;

/** The spread of a pilot to one more place. */
@Value.Immutable
public interface Rollout {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of a place of the plan, or a published code. */
    String getPlace();

    /** By when. */
    Due getPlanned();

    /** How far it has come. */
    ActionStatus getStatus();

    /** Builds a {@link Rollout}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRollout.Builder implements ValueBuilder<Rollout, Builder> {}
}
