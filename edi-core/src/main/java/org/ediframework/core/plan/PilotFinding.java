package org.ediframework.core.plan;

import java.util.List;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/** What a pilot found out about one element of organisational practice. */
@Value.Immutable
public interface PilotFinding {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within its pilot. */
    @Identifier
    String getId();

    /** What the practice did for inclusion. */
    PilotFindingKind getKind();

    /** The element of organisational practice. */
    @ShortText
    String getPractice();

    /** What was found out. */
    @FreeText
    String getStatement();

    /** Ids of the actions that follow from it; empty for none. */
    @WithoutDuplicates
    List<String> getActions();

    /** Builds a {@link PilotFinding}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePilotFinding.Builder implements ValueBuilder<PilotFinding, Builder> {}
}
