package org.ediframework.core.finding;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** What a finding is about, as people call it, so that nobody need count the entries of a list. */
@Value.Immutable
public interface NamedThing {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** What kind of thing it is, for example {@code action} or {@code keyArea}; the document itself is a {@code plan}. */
    String getKind();

    /** Its id; absent where that could not be read. */
    Optional<String> getId();

    /** What it is called; absent where that could not be read, and for what has no title. */
    Optional<String> getTitle();

    /** The property of the thing at which the finding is, as a path, for example {@code due}; empty for the thing itself. */
    String getProperty();

    /** Builds a {@link NamedThing}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableNamedThing.Builder implements ValueBuilder<NamedThing, Builder> {}
}
