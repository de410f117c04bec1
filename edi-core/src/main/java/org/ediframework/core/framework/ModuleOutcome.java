package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.immutables.value.Value;

/** What an organisation has that has mastered a module of a maturity framework. */
@Value.Immutable
public interface ModuleOutcome {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within its module. */
    @Identifier
    String getId();

    /** What it is. */
    @ShortText
    String getTitle();

    /** Where it says so; absent where the source of the framework as a whole does. */
    Optional<@Valid FrameworkSource> getSource();

    /** Builds a {@link ModuleOutcome}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableModuleOutcome.Builder implements ValueBuilder<ModuleOutcome, Builder> {}
}
