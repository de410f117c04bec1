package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** A part of a maturity framework, for example {@code Diverse and engaged workforce}. */
@Value.Immutable
public interface FrameworkModule {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which plans name it. */
    @Identifier
    String getId();

    /** What it is called. */
    @ShortText
    String getTitle();

    /** What one has who has mastered it; empty where the framework names none. */
    List<@Valid ModuleOutcome> getOutcomes();

    /** The scores that it gives; absent where it gives levels. */
    Optional<@Valid ScoreRange> getScores();

    /** Where it says so; absent where the source of the framework as a whole does. */
    Optional<@Valid FrameworkSource> getSource();

    /** The outcome with this id; empty where none has it. */
    default Optional<ModuleOutcome> findOutcome(String id) {
        Objects.requireNonNull(id, "id");
        return getOutcomes().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }

    /** Builds a {@link FrameworkModule}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableFrameworkModule.Builder implements ValueBuilder<FrameworkModule, Builder> {}
}
