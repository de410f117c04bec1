package org.ediframework.core.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.WebAddress;
import org.immutables.value.Value;

/** What has been published, and when; it discharges duties. */
@Value.Immutable
public interface Publication {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** What was published. */
    PublicationKind getKind();

    /** The day of publication. */
    LocalDate getOn();

    /** The days that it is about; absent means not stated. */
    Optional<@Valid DateRange> getCovers();

    /** Where it is: {@code http}, {@code https} or a relative reference; absent means not stated. */
    Optional<@WebAddress String> getUri();

    /** Builds a {@link Publication}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePublication.Builder implements ValueBuilder<Publication, Builder> {}
}
