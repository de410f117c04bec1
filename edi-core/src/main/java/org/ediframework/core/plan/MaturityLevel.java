package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/** The level or the score that was reached in one module of a maturity framework. */
@Value.Immutable
public interface MaturityLevel {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the framework. */
    @Identifier
    String getFramework();

    /** The id of its module. */
    @Identifier
    String getModule();

    /** The id of the level reached; absent where there is only a score, or nothing was reached. */
    Optional<@Identifier String> getLevel();

    /** The score reached; absent where the framework has none. */
    Optional<Long> getScore();

    /** The day of the assessment; absent means not stated. */
    Optional<LocalDate> getOn();

    /** What shows it; empty for nothing. */
    @WithoutDuplicates
    List<@Valid Evidence> getEvidence();

    /** Builds a {@link MaturityLevel}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableMaturityLevel.Builder implements ValueBuilder<MaturityLevel, Builder> {}
}
