package org.ediframework.core.framework;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WebAddress;
import org.immutables.value.Value;

/** Where a framework, or a sentence of it, comes from. */
@Value.Immutable
public interface FrameworkSource {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The source as one cites it. */
    @ShortText
    String getCitation();

    /** Where it is: {@code http}, {@code https} or a relative reference; absent for what cannot be opened. */
    Optional<@WebAddress String> getUri();

    /** The day on which the source said so; absent means not stated. */
    Optional<LocalDate> getAsOf();

    /**
     * Whether somebody has seen in the source what is said; {@code true} unless stated. What nobody has seen is shown as
     * unverified wherever it is shown.
     */
    @Value.Default
    default boolean isVerified() {
        return true;
    }

    /** Builds a {@link FrameworkSource}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableFrameworkSource.Builder implements ValueBuilder<FrameworkSource, Builder> {}
}
