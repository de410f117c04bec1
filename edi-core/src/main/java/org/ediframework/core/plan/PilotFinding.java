package org.ediframework.core.plan;

import java.util.List;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/**
 * What a pilot found out about one element of organisational practice.
 */
@Value.Immutable
public interface PilotFinding {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    PilotFindingKind getKind();

    /** The element of organisational practice. */
    @ShortText
    String getPractice();

    @FreeText
    String getStatement();

    /** Ids of the actions that follow from it. */
    @WithoutDuplicates
    List<String> getActions();

    /** Builds a {@link PilotFinding}; mutable and for one thread. */
    final class Builder extends ImmutablePilotFinding.Builder {}
}
