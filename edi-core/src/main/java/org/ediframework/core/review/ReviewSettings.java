package org.ediframework.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.Obligation;

/** What is wrong with the settings of a review, told together with what is wrong with the plan. */
final class ReviewSettings {

    static final String UNUSED_SUPPRESSION = "EDI-P-025";
    static final String UNKNOWN_RULE = "EDI-P-026";

    private ReviewSettings() {}

    /** Reports settings for rules that neither the library nor the application has. */
    static void unknownRules(Profile profile, Optional<Framework> framework, List<PlanRule> rules, Report report) {
        Set<String> codes = new HashSet<>();
        RuleCatalogue.standard().getRules().forEach(rule -> codes.add(rule.getCode()));
        rules.forEach(rule -> codes.add(rule.getRule().getCode()));
        profile.getRules().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> report.at(Pointer.ROOT).say(code));
        framework.ifPresent(made -> made.getObligations().stream()
                .map(Obligation::getRule)
                .filter(code -> !codes.contains(code))
                .forEach(code -> report.at(Pointer.ROOT).variant("framework").say(code, made.getId())));
    }

    /**
     * Reports suppressions that matched no finding, one of an unknown rule included.
     *
     * @param notApplied the rules that could not be applied for want of a day: whether they would find something is
     *     not known
     */
    static void unusedSuppressions(Set<Suppression> unused, Set<String> notApplied, Report report) {
        for (Suppression suppression : unused) {
            if (!notApplied.contains(suppression.getCode())
                    && !suppression.getCode().equals(UNUSED_SUPPRESSION)) {
                report.at(suppression.getAt()).say(suppression.getCode(), suppression.getAt(), suppression.getReason());
            }
        }
    }
}
