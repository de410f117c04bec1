package org.ediframework.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.vocabulary.Frequency;
import org.immutables.value.Value;

/** A body that holds the organisation to account for its plan. */
@Value.Immutable
public interface AccountableBody {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, by which the plan refers to it. */
    @Identifier
    String getId();

    /** Its name. */
    @ShortText
    String getName();

    /** The name of the organisation to which it belongs; absent means the plan's own. */
    Optional<@ShortText String> getOrganisation();

    /** How often it is reported to; absent means not stated. */
    Optional<Frequency> getReportsEvery();

    /** The day of the last report; absent where there was none yet, or it is not stated. */
    Optional<LocalDate> getLastReportedOn();

    /** Builds an {@link AccountableBody}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableAccountableBody.Builder implements ValueBuilder<AccountableBody, Builder> {}
}
