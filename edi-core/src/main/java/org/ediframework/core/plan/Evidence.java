package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WebAddress;
import org.immutables.value.Value;

/** Something that shows what was done. */
@Value.Immutable
public interface Evidence {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** What it is, for example {@code Minutes of the board}. */
    @ShortText
    String getTitle();

    /** Where it is: {@code http}, {@code https} or a relative reference; absent for what cannot be opened. */
    Optional<@WebAddress String> getUri();

    /** The day of the evidence; absent means not stated. */
    Optional<LocalDate> getOn();

    /** Builds an {@link Evidence}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableEvidence.Builder implements ValueBuilder<Evidence, Builder> {}
}
