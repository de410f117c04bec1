package org.ediframework.core.framework;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.ShortText;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.vocabulary.OpenValue;
import org.immutables.value.Value;

/** A policy rule that applies to plans made under a framework: how strictly, and with which numbers. */
@Value.Immutable
public interface Obligation {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the rule, for example {@code EDI-P-007}. */
    @ShortText
    String getRule();

    /** How much a breach matters; absent means that the rule does not apply to plans made under the framework. */
    Optional<Severity> getSeverity();

    /**
     * Numbers and periods for the rule by name, for example {@code every} = {@code P1Y}; empty where the rule's own
     * hold.
     */
    Map<String, OpenValue> getParameters();

    /** Where it says so; absent where the source of the framework as a whole does. */
    Optional<@Valid FrameworkSource> getSource();

    /** Builds an {@link Obligation}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableObligation.Builder implements ValueBuilder<Obligation, Builder> {}
}
