package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.vocabulary.Frequency;
import org.immutables.value.Value;

/**
 * A body that holds the organisation to account for its plan.
 */
@Value.Immutable
public interface AccountableBody {

    static Builder builder() {
        return new Builder();
    }

    @Identifier
    String getId();

    @ShortText
    String getName();

    /** The name of the organisation it belongs to. */
    Optional<@ShortText String> getOrganisation();

    /** How often it is reported to. */
    Optional<Frequency> getReportsEvery();

    /** The day of the last report. */
    Optional<LocalDate> getLastReportedOn();

    /** Builds an {@link AccountableBody}; mutable and for one thread. */
    final class Builder extends ImmutableAccountableBody.Builder {}
}
