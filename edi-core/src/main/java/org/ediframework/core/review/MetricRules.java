package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;

/** Rules on the days of metrics. */
final class MetricRules {

    private MetricRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-T-011", MetricRules::targetOrder),
                PlanCheck.onDay("EDI-T-016", MetricRules::observedInFuture));
    }

    private static void targetOrder(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            Pointer metric = Section.METRICS.child(index);
            Optional<LocalDate> reference = metrics.get(index).getReference().map(MetricReference::getAsOf);
            List<Target> targets = metrics.get(index).getTargets();
            for (int entry = 0; entry < targets.size(); entry++) {
                LocalDate by = targets.get(entry).getBy();
                Pointer place = metric.child("targets").child(entry).child("by");
                if (reference.filter(by::isBefore).isPresent()) {
                    report.at(place)
                            .restingOn(metric.child("reference").child("asOf"))
                            .say(by, reference.get());
                }
                if (entry > 0 && !by.isAfter(targets.get(entry - 1).getBy())) {
                    report.at(place)
                            .restingOn(metric.child("targets").child(entry - 1).child("by"))
                            .variant("order")
                            .say(by, targets.get(entry - 1).getBy());
                }
            }
        }
    }

    private static void observedInFuture(Subject subject, LocalDate asOf, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            Pointer observations = Section.METRICS.child(index).child("observations");
            List<Observation> observed = metrics.get(index).getObservations();
            for (int entry = 0; entry < observed.size(); entry++) {
                LocalDate day = observed.get(entry).getAsOf();
                if (day.isAfter(asOf)) {
                    report.at(observations.child(entry).child("asOf")).say(day, asOf);
                }
            }
        }
    }
}
