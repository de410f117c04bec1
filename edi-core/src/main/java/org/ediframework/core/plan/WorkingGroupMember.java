package org.ediframework.core.plan;

import java.util.Optional;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * A member of the working group, by role; a name is never needed.
 */
@Value.Immutable
public interface WorkingGroupMember {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getRole();

    /** The person's name; better left out of documents that are published. */
    Optional<@ShortText String> getName();

    Optional<@ShortText String> getOrganisation();

    /** Whether the member is a senior officer. */
    @Value.Default
    default boolean isSenior() {
        return false;
    }

    /** Whether the member chairs the group. */
    @Value.Default
    default boolean isChair() {
        return false;
    }

    /** Builds a {@link WorkingGroupMember}; mutable and for one thread. */
    final class Builder extends ImmutableWorkingGroupMember.Builder {}
}
