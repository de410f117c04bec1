package org.ediframework.core.review;

import org.ediframework.core.constraint.FreeText;
import org.ediframework.core.finding.Pointer;
import org.immutables.value.Value;

/** One finding that somebody has looked at and accepted, with the reason. */
@Value.Immutable
public interface Suppression {

    static Builder builder() {
        return new Builder();
    }

    /** The code of the rule. */
    String getCode();

    /** The place of the finding, exactly; findings in its parts are not suppressed. */
    Pointer getAt();

    /** Why it is accepted; required, since whoever reads the plan next did not take part. */
    @FreeText
    String getReason();

    /** Builds a {@link Suppression}; mutable and for one thread. */
    final class Builder extends ImmutableSuppression.Builder {}
}
