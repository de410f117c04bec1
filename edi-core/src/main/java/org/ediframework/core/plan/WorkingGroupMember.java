package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** A member of the working group, by role; a name is never needed. */
@Value.Immutable
public interface WorkingGroupMember {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to the member. */
    @Identifier
    String getId();

    /** The role, for example {@code Head of Service}. */
    @ShortText
    String getRole();

    /** The person's name; better left out of documents that are published. */
    Optional<@ShortText String> getName();

    /** The organisation that the member comes from; absent means the plan's own. */
    Optional<@ShortText String> getOrganisation();

    /** Whether the member is a senior officer; {@code false} unless stated. */
    @Value.Default
    default boolean isSenior() {
        return false;
    }

    /** Whether the member chairs the group; {@code false} unless stated. */
    @Value.Default
    default boolean isChair() {
        return false;
    }

    /** Builds a {@link WorkingGroupMember}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableWorkingGroupMember.Builder
            implements ValueBuilder<WorkingGroupMember, Builder> {}
}
