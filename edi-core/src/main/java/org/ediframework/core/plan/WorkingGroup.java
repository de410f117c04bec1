package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.vocabulary.Frequency;
import org.immutables.value.Value;

/** The group that spreads responsibility for the actions and monitors their impact. */
@Value.Immutable
public interface WorkingGroup {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Its name. */
    @ShortText
    String getName();

    /** What it is for; absent means not stated. */
    Optional<@FreeText String> getPurpose();

    /** How often it meets; absent means not stated. */
    Optional<Frequency> getMeetsEvery();

    /** Its members, at least one. */
    @Size(min = 1, message = "{EDI-C-004}")
    List<@Valid WorkingGroupMember> getMembers();

    /** The member with this id; empty where none has it. */
    default Optional<WorkingGroupMember> findMember(String id) {
        return ById.find(getMembers(), WorkingGroupMember::getId, id);
    }

    /** Builds a {@link WorkingGroup}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableWorkingGroup.Builder implements ValueBuilder<WorkingGroup, Builder> {}
}
