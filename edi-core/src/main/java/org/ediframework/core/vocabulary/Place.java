package org.ediframework.core.vocabulary;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/**
 * A place that a plan speaks of: a school or a community, or any area that has no published code. Published district
 * codes such as {@code E07000243} need no place of their own, they are known.
 */
@Value.Immutable
public interface Place {

    static Builder builder() {
        return new Builder();
    }

    /** The id by which the plan refers to it. */
    @Identifier
    String getId();

    /** Its name as people say it. */
    @ShortText
    String getName();

    PlaceKind getKind();

    /** The place around it: the id of another place of the plan or a published code; absent when not stated. */
    Optional<@ShortText String> getWithin();

    /** Builds a {@link Place}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePlace.Builder implements ValueBuilder<Place, Builder> {}
}
