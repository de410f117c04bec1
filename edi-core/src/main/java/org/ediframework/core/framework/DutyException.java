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

    /** Builds a {@link DutyException}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableDutyException.Builder implements ValueBuilder<DutyException, Builder> {}
}
