package org.ediframework.core.review;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.constraint.WithoutDuplicates;
import org.immutables.value.Value;

/**
 * How an organisation wants to be told: which rules weigh more or less than usual or not at all, and which single
 * findings it has accepted. A profile outweighs a framework, and a framework the catalogue.
 */
@Value.Immutable
public interface Profile {

    static Builder builder() {
        return new Builder();
    }

    /**
     * The schema with which editors check the document, the property {@code $schema}; kept, and otherwise ignored. Absent
     * for none.
     */
    Optional<String> getSchema();

    /** Settings by rule code. */
    Map<String, RuleSetting> getRules();

    /** Findings that are not reported; one that matches no finding is itself reported (rule {@code EDI-P-025}). */
    @WithoutDuplicates
    List<@Valid Suppression> getSuppress();

    /** Builds a {@link Profile}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableProfile.Builder implements ValueBuilder<Profile, Builder> {}
}
