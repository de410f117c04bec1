package org.ediframework.core.plan;

import java.util.List;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/** One of the ways in which the organisation embeds equality, diversity and inclusion in its planning. */
@Value.Immutable
public interface Commitment {

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

    /** What the organisation commits itself to. */
    @FreeText
    String getStatement();

    /** The way in which it embeds equality. */
    CommitmentKind getKind();

    /** Ids of whatever in the plan delivers it; empty where actions name the commitment instead. */
    @WithoutDuplicates
    List<String> getEvidence();

    /** Builds a {@link Commitment}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableCommitment.Builder implements ValueBuilder<Commitment, Builder> {}
}
