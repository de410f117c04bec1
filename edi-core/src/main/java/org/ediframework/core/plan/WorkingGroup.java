package org.ediframework.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.vocabulary.Frequency;
import org.immutables.value.Value;

/**
 * The group that spreads responsibility for the actions and monitors their impact.
 */
@Value.Immutable
public interface WorkingGroup {

    static Builder builder() {
        return new Builder();
    }

    @ShortText
    String getName();

    Optional<@FreeText String> getPurpose();

    Optional<Frequency> getMeetsEvery();

    @Size(min = 1, message = "{EDI-C-004}")
    List<@Valid WorkingGroupMember> getMembers();

    /** Builds a {@link WorkingGroup}; mutable and for one thread. */
    final class Builder extends ImmutableWorkingGroup.Builder {}
}
