package org.ediframework.core.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;

/** Rules on whether one will know that it worked: numbers, references, targets, evidence. */
final class SubstanceRules {

    private SubstanceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.each("EDI-P-010", PlanList.ACTIONS, SubstanceRules::successCriteria),
                PlanCheck.each("EDI-P-015", PlanList.METRICS, SubstanceRules::aimlessMetrics),
                PlanCheck.each("EDI-P-023", PlanList.ACTIONS, SubstanceRules::completeWithoutEvidence),
                PlanCheck.each("EDI-P-024", PlanList.METRICS, SubstanceRules::targetsBelowReference));
    }

    private static void successCriteria(Subject subject, Action action, int index, Report report) {
        List<String> criteria = action.getSuccessCriteria();
        boolean isMeasured =
                !action.getMetrics().isEmpty() || !action.getMeasures().isEmpty() || isAnyMeasurable(criteria);
        if (!isMeasured && !criteria.isEmpty()) {
            Pointer place = Section.ACTIONS.child(index);
            report.at(place.child("successCriteria"))
                    .needing(place.child("metrics"), place.child("measures"))
                    .say();
        }
    }

    private static boolean isAnyMeasurable(List<String> criteria) {
        for (String text : criteria) {
            if (Measurable.is(text) || Placeholder.is(text)) {
                return true;
            }
        }
        return false;
    }

    private static void aimlessMetrics(Subject subject, RepresentationMetric metric, int index, Report report) {
        if (metric.getReference().isEmpty() && metric.getTargets().isEmpty()) {
            Pointer place = Section.METRICS.child(index);
            report.at(place)
                    .needing(place.child("reference"), place.child("targets"))
                    .say(subject.nameOf(place, metric.getTitle(), metric.getId()));
        }
    }

    private static void completeWithoutEvidence(Subject subject, Action action, int index, Report report) {
        if (Timing.isComplete(action) && action.getEvidence().isEmpty()) {
            Pointer place = Section.ACTIONS.child(index);
            report.at(place)
                    .needing(place.child("status"), place.child("evidence"))
                    .say();
        }
    }

    /** Only the last target is held to the reference; those before it are steps on the way. */
    private static void targetsBelowReference(Subject subject, RepresentationMetric metric, int index, Report report) {
        Optional<BigDecimal> reference = metric.getReference().flatMap(SubstanceRules::share);
        List<Target> targets = metric.getTargets();
        if (reference.isEmpty() || targets.isEmpty()) {
            return;
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
                    .needing(place.child("direction"))
                    .needing(
                            place.child("reference").child("share"),
                            place.child("reference").child("count"))
                    .needing(place.child("reference").child("base"))
                    .needingEach(place.child("targets"), "by")
                    .say(
                            target.toPlainString(),
                            reference.get().round(new MathContext(4)).toPlainString());
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
