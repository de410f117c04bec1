package org.ediframework.core.review;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.finding.Pointer;
import org.immutables.value.Value;

/**
 * Findings of one rule that somebody has looked at and accepted, with the reason. It names the thing by its id, so that it
 * stays with the thing when another one is put before it; a place is for the document itself. At least one of the two is
 * given (rule {@code EDI-C-009}); where both are, both must be met.
 */
@ThingOrPlace
@Value.Immutable
public interface Suppression {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the rule. */
    String getCode();

    /** The thing whose findings are accepted: its kind and its id, for example {@code action a2}; absent for a place. */
    Optional<String> getThing();

    /** The property of the thing, as a path, for example {@code due}; absent means all of them. */
    Optional<String> getProperty();

    /** The place of the finding, exactly; findings in its parts are not suppressed. Absent for a thing. */
    Optional<Pointer> getAt();

    /** Why it is accepted; required, since whoever reads the plan next did not take part. */
    @FreeText
    String getReason();

    /** Builds a {@link Suppression}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableSuppression.Builder implements ValueBuilder<Suppression, Builder> {}
}
