package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Measure;
import org.ediframework.core.plan.MeasureObservation;
import org.ediframework.core.plan.MeasureTarget;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;

/** Rules on the days of metrics and measures. */
final class MetricRules {

    private MetricRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-T-011", MetricRules::targetOrder),
                PlanCheck.onDay("EDI-T-016", MetricRules::observedInFuture),
                PlanCheck.each("EDI-P-041", PlanList.METRICS, MetricRules::shareAfterCounts));
    }

    private static void targetOrder(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            Pointer metric = Section.METRICS.child(index);
            List<LocalDate> days =
                    metrics.get(index).getTargets().stream().map(Target::getBy).toList();
            order(days, metric.child("targets"), report);
            Optional<LocalDate> reference = metrics.get(index).getReference().map(MetricReference::getAsOf);
            for (int entry = 0; entry < days.size(); entry++) {
                if (reference.filter(days.get(entry)::isBefore).isPresent()) {
                    report.at(metric.child("targets").child(entry).child("by"))
                            .restingOn(metric.child("reference").child("asOf"))
                            .say(days.get(entry), reference.get());
                }
            }
        }
        List<Measure> measures = subject.plan().getMeasures();
        for (int index = 0; index < measures.size(); index++) {
            List<LocalDate> days = measures.get(index).getTargets().stream()
                    .map(MeasureTarget::getBy)
                    .toList();
            order(days, Section.MEASURES.child(index).child("targets"), report);
        }
    }

    private static void order(List<LocalDate> days, Pointer targets, Report report) {
        for (int entry = 1; entry < days.size(); entry++) {
            if (!days.get(entry).isAfter(days.get(entry - 1))) {
                report.at(targets.child(entry).child("by"))
                        .restingOn(targets.child(entry - 1).child("by"))
                        .variant("order")
                        .say(days.get(entry), days.get(entry - 1));
            }
        }
    }

    private static void observedInFuture(Subject subject, LocalDate asOf, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            List<LocalDate> days = metrics.get(index).getObservations().stream()
                    .map(Observation::getAsOf)
                    .toList();
            inFuture(days, Section.METRICS.child(index), asOf, report);
        }
        List<Measure> measures = subject.plan().getMeasures();
        for (int index = 0; index < measures.size(); index++) {
            List<LocalDate> days = measures.get(index).getObservations().stream()
                    .map(MeasureObservation::getAsOf)
                    .toList();
            inFuture(days, Section.MEASURES.child(index), asOf, report);
        }
    }

    private static void inFuture(List<LocalDate> days, Pointer thing, LocalDate asOf, Report report) {
        for (int entry = 0; entry < days.size(); entry++) {
            if (days.get(entry).isAfter(asOf)) {
                report.at(thing.child("observations").child(entry).child("asOf"))
                        .say(days.get(entry), asOf);
            }
        }
    }

    /** A share of nobody knows how many people is held against targets only where nobody was counted. */
    private static void shareAfterCounts(Subject subject, RepresentationMetric metric, int index, Report report) {
        List<Observation> observations = metric.getObservations();
        Optional<LocalDate> counted = observations.stream()
                .filter(observation -> observation.getCount().isPresent())
                .map(Observation::getAsOf)
                .max(Comparator.naturalOrder());
        Pointer list = Section.METRICS.child(index).child("observations");
        for (int entry = 0; entry < observations.size() && counted.isPresent(); entry++) {
            Observation observation = observations.get(entry);
            if (observation.getCount().isEmpty()
                    && observation.getShare().isPresent()
                    && observation.getAsOf().isAfter(counted.get())) {
                report.at(list.child(entry).child("share"))
                        .needing(list)
                        .needingEach(list, "asOf", "count", "base")
                        .say(observation.getAsOf(), counted.get());
            }
        }
    }
}
