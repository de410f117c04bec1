package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WebAddress;
import org.immutables.value.Value;

/**
 * Something that shows what was done.
 */
@Value.Immutable
public interface Evidence {

    static Builder builder() {
        return new Builder();
    }

    @ShortText
    String getTitle();

    /** Where it is: {@code http}, {@code https} or a relative reference. */
    Optional<@WebAddress String> getUri();

    /** The day of the evidence. */
    Optional<LocalDate> getOn();

    /** Builds an {@link Evidence}; mutable and for one thread. */
    final class Builder extends ImmutableEvidence.Builder {}
}
