package org.ediframework.core.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;

/** Rules on whether one will know that it worked: numbers, references, targets, evidence. */
final class SubstanceRules {

    /** Numbers in words; "one" is left out, since it is more often a pronoun. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred"
                    + "|dozen|half|halve[ds]?|third|quarter|doubl(?:e|ed|es|ing)|twice|treble[ds]?)\\b",
            Pattern.CASE_INSENSITIVE);

    private SubstanceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-010", SubstanceRules::successCriteria),
                new PlanCheck("EDI-P-015", SubstanceRules::aimlessMetrics),
                new PlanCheck("EDI-P-023", SubstanceRules::completeWithoutEvidence),
                new PlanCheck("EDI-P-024", SubstanceRules::targetsBelowReference));
    }

    private static void successCriteria(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            boolean isMeasured = !action.getMetrics().isEmpty()
                    || action.getSuccessCriteria().stream().anyMatch(SubstanceRules::hasNumber);
            if (!isMeasured && !action.getSuccessCriteria().isEmpty()) {
                report.at(Section.ACTIONS.child(index).child("successCriteria")).say();
            }
        }
    }

    /** Digits first: most criteria that have a number write it in digits, and looking for words takes far longer. */
    private static boolean hasNumber(String text) {
        return text.chars().anyMatch(unit -> unit >= '0' && unit <= '9')
                || NUMBER.matcher(text).find();
    }

    private static void aimlessMetrics(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            RepresentationMetric metric = metrics.get(index);
            if (metric.getReference().isEmpty() && metric.getTargets().isEmpty()) {
                report.at(Section.METRICS.child(index)).say(metric.getTitle());
            }
        }
    }

    private static void completeWithoutEvidence(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (action.getStatus() == ActionStatus.COMPLETE
                    && action.getEvidence().isEmpty()) {
                report.at(Section.ACTIONS.child(index)).say();
            }
        }
    }

    /** Only the last target is held to the reference; those before it are steps on the way. */
    private static void targetsBelowReference(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            RepresentationMetric metric = metrics.get(index);
            Optional<BigDecimal> reference = metric.getReference().flatMap(SubstanceRules::share);
            List<Target> targets = metric.getTargets();
            if (reference.isEmpty() || targets.isEmpty()) {
                continue;
            }
            int last = IntStream.range(0, targets.size())
                    .boxed()
                    .max(Comparator.comparing(at -> targets.get(at).getBy()))
                    .orElseThrow();
            BigDecimal target = targets.get(last).getShare();
            int order = target.compareTo(reference.get());
            boolean fallsShort =
                    switch (metric.getDirection().orElse(Direction.INCREASE)) {
                        case INCREASE -> order < 0;
                        case DECREASE -> order > 0;
                        case MAINTAIN -> false;
                    };
            if (fallsShort) {
                Pointer place = Section.METRICS.child(index);
                report.at(place.child("targets").child(last).child("share"))
                        .restingOn(place.child("reference"), place.child("targets"))
                        .say(
                                target.toPlainString(),
                                reference.get().round(new MathContext(4)).toPlainString());
            }
        }
    }

    private static Optional<BigDecimal> share(MetricReference reference) {
        if (reference.getShare().isPresent()) {
            return reference.getShare();
        }
        return reference.getBase().filter(base -> base > 0).flatMap(base -> reference
                .getCount()
                .map(count -> BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64)));
    }
}
