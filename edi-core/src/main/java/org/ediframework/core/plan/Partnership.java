package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.immutables.value.Value;

/**
 * Work with another organisation.
 */
@EndNotBeforeStart
@Value.Immutable
public interface Partnership {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @Valid
    Organisation getPartner();

    @FreeText
    String getPurpose();

    Optional<Facing> getFacing();

    Optional<LocalDate> getSince();

    /** The last day; not before the first (rule {@code EDI-C-006}). */
    Optional<LocalDate> getUntil();

    /** Builds a {@link Partnership}; mutable and for one thread. */
    final class Builder extends ImmutablePartnership.Builder {}
}
