package org.ediframework.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleParameter;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.Obligation;

/** What is wrong with the settings of a review, told together with what is wrong with the plan. */
final class ReviewSettings {

    static final String UNUSED_SUPPRESSION = "EDI-P-025";
    static final String WITHOUT_EFFECT = "EDI-P-026";

    private ReviewSettings() {}

    /**
     * Reports settings for rules that neither the library nor the application has, parameters that a rule has not, and
     * obligations outweighed by others.
     */
    static void withoutEffect(Profile profile, Subject subject, List<PlanRule> rules, Report report) {
        Set<String> codes = new HashSet<>();
        RuleCatalogue.standard().getRules().forEach(rule -> codes.add(rule.getCode()));
        rules.forEach(rule -> codes.add(rule.getRule().getCode()));
        profile.getRules().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> report.at(Pointer.ROOT).say(code));
        subject.framework().ifPresent(framework -> {
            framework.getObligations().stream()
                    .map(Obligation::getRule)
                    .filter(code -> !codes.contains(code))
                    .forEach(
                            code -> report.at(Pointer.ROOT).variant("framework").say(code, framework.getId()));
            subject.obligations().outweighed().stream()
                    .map(Obligation::getRule)
                    .filter(codes::contains)
                    .forEach(code ->
                            report.at(Pointer.ROOT).variant("outweighed").say(code, framework.getId()));
            parameters(framework, codes, report);
        });
    }

    /** Reports parameters that the rules of the library do not take; an application's own take what they like. */
    private static void parameters(Framework framework, Set<String> codes, Report report) {
        for (Obligation obligation : framework.getObligations()) {
            String code = obligation.getRule();
            if (codes.contains(code) && code.startsWith("EDI-")) {
                Rule rule = RuleCatalogue.standard().get(code);
                obligation.getParameters().forEach((name, value) -> {
                    Optional<RuleParameter> parameter = rule.findParameter(name);
                    List<String> taken = rule.getParameters().stream()
                            .map(RuleParameter::name)
                            .sorted()
                            .toList();
                    if (parameter.isEmpty()) {
                        report.at(Pointer.ROOT)
                                .variant(taken.isEmpty() ? "noParameter" : "parameter")
                                .say(code, framework.getId(), name, taken);
                    } else if (!RuleParameters.fits(parameter.get().type(), value)) {
                        String allowed = report.words(
                                "of." + parameter.get().type().name().toLowerCase(Locale.ROOT));
                        report.at(Pointer.ROOT).variant("value").say(code, framework.getId(), name, allowed);
                    }
                });
            }
        }
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
                String where = suppression
                        .getThing()
                        .map(thing -> thing
                                + suppression
                                        .getProperty()
                                        .map(path -> ", " + path)
                                        .orElse(""))
                        .or(() -> suppression.getAt().map(Pointer::toString))
                        .orElse("");
                report.at(suppression.getAt().orElse(Pointer.ROOT))
                        .say(suppression.getCode(), where, suppression.getReason());
            }
        }
    }
}
