package org.ediframework.core.framework;

import java.time.LocalDate;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** A day of a duty for which there was more time, or less. */
@Value.Immutable
public interface DutyException {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The day of the duty, for example that for which figures are taken. */
    LocalDate getOf();

    /** The day by which it was due. */
    LocalDate getBy();

    /**
     * Builds a {@link DutyException}; mutable and for one thread. Every accessor has its setter, of its name without
     * {@code get}: {@code of} sets what {@link DutyException#getOf} answers. {@code build} refuses to do without what
     * must be set, and names it.
     */
    final class Builder extends ImmutableDutyException.Builder implements ValueBuilder<DutyException, Builder> {}
}
