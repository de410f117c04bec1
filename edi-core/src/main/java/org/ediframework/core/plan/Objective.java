package org.ediframework.core.plan;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/** What is to be reached: it stands between a key area and the actions. */
@Value.Immutable
public interface Objective {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which actions refer to it. */
    @Identifier
    String getId();

    /** What is to be reached. */
    @ShortText
    String getTitle();

    /** The id of its key area; absent means not stated. */
    Optional<String> getKeyArea();

    /** Why it was chosen; absent means not stated. */
    Optional<@FreeText String> getRationale();

    /** Where things stand at the beginning; absent means not stated. */
    Optional<@FreeText String> getBaseline();

    /** Ids of the commitments behind it; empty for none. */
    @WithoutDuplicates
    List<String> getCommitments();

    /** Ids of the representation metrics that show whether it is reached; empty for none. */
    @WithoutDuplicates
    List<String> getMetrics();

    /** Ids of the other measures that show whether it is reached; empty for none. */
    @WithoutDuplicates
    List<String> getMeasures();

    /** Builds an {@link Objective}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableObjective.Builder implements ValueBuilder<Objective, Builder> {}
}
