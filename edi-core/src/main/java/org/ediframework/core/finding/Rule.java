package org.ediframework.core.finding;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/** A rule as the catalogue lists it. Codes are never reused or renumbered. */
@Value.Immutable
public interface Rule {

    static Builder builder() {
        return new Builder();
    }

    /** For example {@code EDI-R-002}: the level's letter and a number. */
    String getCode();

    RuleLevel getLevel();

    /** How much a breach matters where neither a framework nor a profile says otherwise. */
    Severity getSeverity();

    /** The first version of the library that had the rule. */
    String getSince();

    /** What the rule says, in a few words. */
    String getTitle();

    /** Why a breach matters to the people whom the plan is for. */
    String getWhy();

    /** The Act, regulation, standard or practice that it rests on. */
    String getSource();

    /** What a framework may set of it; empty for a rule that measures by nothing. */
    List<RuleParameter> getParameters();

    /** The parameter of this name; empty where the rule has none like it. */
    default Optional<RuleParameter> findParameter(String name) {
        return getParameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Builds a {@link Rule}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRule.Builder implements ValueBuilder<Rule, Builder> {}
}
