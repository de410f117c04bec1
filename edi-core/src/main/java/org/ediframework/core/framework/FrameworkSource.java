package org.ediframework.core.framework;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.constraint.WebAddress;
import org.immutables.value.Value;

/**
 * Where a framework comes from.
 */
@Value.Immutable
public interface FrameworkSource {

    static Builder builder() {
        return new Builder();
    }

    @ShortText
    String getCitation();

    Optional<@WebAddress String> getUri();

    /** The day on which the source said so. */
    Optional<LocalDate> getAsOf();

    /** Builds a {@link FrameworkSource}; mutable and for one thread. */
    final class Builder extends ImmutableFrameworkSource.Builder {}
}
