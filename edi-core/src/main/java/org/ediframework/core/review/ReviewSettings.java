package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.Obligation;

/** What is wrong with the settings of a review, told together with what is wrong with the plan. */
final class ReviewSettings {

    private ReviewSettings() {}

    static void check(
            Profile profile,
            Optional<Framework> framework,
            List<PlanRule> rules,
            FindingSink sink,
            BiFunction<String, FindingSink, Report> report) {
        Set<String> codes =
                rules.stream().map(rule -> rule.getRule().getCode()).collect(Collectors.toCollection(TreeSet::new));
        RuleCatalogue.standard().getRules().forEach(rule -> codes.add(rule.getCode()));
        Report unknown = report.apply("EDI-P-026", sink);
        profile.getRules().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> unknown.at(Pointer.ROOT).say(code));
        profile.getSuppress().stream()
                .map(Suppression::getCode)
                .filter(code -> !codes.contains(code))
                .distinct()
                .forEach(code -> unknown.at(Pointer.ROOT).say(code));
        framework.ifPresent(made -> made.getObligations().stream()
                .map(Obligation::getRule)
                .filter(code -> !codes.contains(code))
                .forEach(code ->
                        unknown.at(Section.FRAMEWORK).variant("framework").say(code, made.getId())));
        Report unused = report.apply("EDI-P-025", sink);
        for (Suppression suppression : List.copyOf(sink.unusedSuppressions())) {
            if (codes.contains(suppression.getCode()) && !suppression.getCode().equals("EDI-P-025")) {
                unused.at(suppression.getAt()).say(suppression.getCode(), suppression.getAt(), suppression.getReason());
            }
        }
    }
}
