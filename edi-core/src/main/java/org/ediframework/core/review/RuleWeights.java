package org.ediframework.core.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Severity;

/** How much each rule matters in one review: a profile outweighs a framework, and a framework the catalogue. */
final class RuleWeights {

    private final Map<String, Optional<Severity>> settings = new HashMap<>();

    RuleWeights(Obligations obligations, Profile profile) {
        obligations.forEachSeverity(settings::put);
        profile.getRules().forEach((code, setting) -> settings.put(code, setting.getSeverity()));
    }

    /** Whether breaches of the rule are reported at all. */
    boolean isOn(String code) {
        return settings.getOrDefault(code, Optional.of(Severity.ERROR)).isPresent();
    }

    /** What a breach weighs; the usual weight where nobody set another, empty where the rule is off. */
    Optional<Severity> of(String code, Severity usual) {
        Optional<Severity> set = settings.get(code);
        return set == null ? Optional.of(usual) : set;
    }
}
