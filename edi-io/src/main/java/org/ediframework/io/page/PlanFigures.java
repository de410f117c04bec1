package org.ediframework.io.page;

import java.util.List;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.publication.Publication;

/** What may be shown of the metrics of a plan, each beside all others. */
final class PlanFigures {

    private final Publication publication;
    private final List<MonitoredMetric> metrics;
    private final LinkedSeries linked;

    PlanFigures(MonitoredPlan monitored, Publication publication) {
        this.publication = publication;
        this.metrics = monitored.keyAreas().stream()
                .flatMap(area -> area.metrics().stream())
                .toList();
        this.linked = publication
                .policy()
                .map(policy -> LinkedSeries.of(metrics, policy))
                .orElseGet(LinkedSeries::none);
    }

    Publication publication() {
        return publication;
    }

    /** Those of a key area, in the order of the plan. */
    List<MonitoredMetric> metrics() {
        return metrics;
    }

    MetricFigures of(MonitoredMetric metric) {
        return new MetricFigures(publication, metric, linked);
    }
}
