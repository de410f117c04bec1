package org.ediframework.core.review;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.finding.Severity;
import org.immutables.value.Value;

/** What a profile says about one rule. */
@Value.Immutable
public interface RuleSetting {

    static Builder builder() {
        return new Builder();
    }

    /** How much every breach of the rule matters; absent means {@code off}: the rule is not applied. */
    Optional<Severity> getSeverity();

    /** Every breach weighs this much. */
    static RuleSetting of(Severity severity) {
        return builder().severity(severity).build();
    }

    /** The rule is not applied. */
    static RuleSetting off() {
        return builder().build();
    }

    /** Builds a {@link RuleSetting}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRuleSetting.Builder implements ValueBuilder<RuleSetting, Builder> {}
}
