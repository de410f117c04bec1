package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.constraint.Identifier;
import org.immutables.value.Value;

/** Work with another organisation. */
@EndNotBeforeStart
@Value.Immutable
public interface Partnership {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it. */
    @Identifier
    String getId();

    /** The other organisation. */
    @Valid
    Organisation getPartner();

    /** What it is for. */
    @FreeText
    String getPurpose();

    /** Which way it looks; absent means not stated. */
    Optional<Facing> getFacing();

    /** Its first day; absent means not stated. */
    Optional<LocalDate> getSince();

    /** Its last day, not before the first (rule {@code EDI-C-006}); absent while it goes on. */
    Optional<LocalDate> getUntil();

    /** Builds a {@link Partnership}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePartnership.Builder implements ValueBuilder<Partnership, Builder> {}
}
