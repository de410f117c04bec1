package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/** Something tried in some places to learn what enables inclusion and what is a barrier to it, before it spreads. */
@Value.Immutable
public interface Pilot {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it. */
    @Identifier
    String getId();

    /** What is tried. */
    @ShortText
    String getTitle();

    /** Who leads it, by role. */
    @ShortText
    String getLead();

    /** Ids of places of the plan, or published codes: where it is tried; at least one. */
    @Size(min = 1, message = "{EDI-C-004}")
    @WithoutDuplicates
    List<String> getPlaces();

    /** When it is tried. */
    @Valid
    DateRange getPeriod();

    /** What it found out; empty for nothing yet. */
    List<@Valid PilotFinding> getFindings();

    /** Where it spreads, place by place; empty for nowhere yet. */
    @WithoutDuplicates
    List<@Valid Rollout> getRollout();

    /** The finding with this id; empty where none has it. */
    default Optional<PilotFinding> findFinding(String id) {
        return ById.find(getFindings(), PilotFinding::getId, id);
    }

    /** Builds a {@link Pilot}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePilot.Builder implements ValueBuilder<Pilot, Builder> {}
}
