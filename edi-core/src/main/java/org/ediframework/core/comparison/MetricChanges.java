package org.ediframework.core.comparison;

import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;

/** What happened to metrics. New observations are what a metric is for, and no change to it. */
final class MetricChanges {

    private MetricChanges() {}

    static void find(ActionPlan earlier, ActionPlan later, ChangeList changes) {
        Matching<RepresentationMetric> matching = Matching.of(
                Matching.place(Pointer.ROOT.child("metrics"), earlier.getMetrics(), RepresentationMetric::getId),
                Matching.place(Pointer.ROOT.child("metrics"), later.getMetrics(), RepresentationMetric::getId),
                Matching.Placed::id);
        for (Matching.Pair<RepresentationMetric> pair : matching.getPairs()) {
            compare(pair.was().thing(), pair.now().thing(), changes.between(ComparedEntity.METRIC, pair));
        }
        changes.comingAndGoing(ComparedEntity.METRIC, matching, metric -> false);
    }

    private static void compare(
            RepresentationMetric was, RepresentationMetric now, ChangeList.Between<RepresentationMetric> between) {
        between.differs(ChangeKind.RETARGETED, "targets", targets(was), targets(now))
                .differs(ChangeKind.RETARGETED, "direction", was.getDirection(), now.getDirection())
                .differs(ChangeKind.RETARGETED, "characteristic", was.getCharacteristic(), now.getCharacteristic())
                .differs(ChangeKind.RETARGETED, "classification", was.getClassification(), now.getClassification())
                .differs(ChangeKind.RETARGETED, "categories", was.getCategories(), now.getCategories())
                .differs(ChangeKind.RETARGETED, "place", was.getPlace(), now.getPlace())
                .differs(ChangeKind.RETARGETED, "denominator", was.getDenominator(), now.getDenominator())
                .differs(ChangeKind.REWRITTEN, "title", was.getTitle(), now.getTitle())
                .differs(ChangeKind.REWRITTEN, "population", was.getPopulation(), now.getPopulation());
    }

    /** Targets as people read them; 0.5 and 0.50 are one target. */
    private static List<String> targets(RepresentationMetric metric) {
        return metric.getTargets().stream().map(MetricChanges::text).toList();
    }

    private static String text(Target target) {
        String share = target.getShare().signum() == 0
                ? "0"
                : target.getShare().stripTrailingZeros().toPlainString();
        return share + " by " + target.getBy();
    }
}
