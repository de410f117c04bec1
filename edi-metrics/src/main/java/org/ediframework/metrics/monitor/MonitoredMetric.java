package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A metric and its present figures.
 *
 * @param metric the metric
 * @param pointer its place in the plan
 * @param current its categories counted together, against its reference; absent, with the reason, where nothing was
 *     counted that is the same people
 * @param source where the present figures come from
 * @param people which of the current counts they are; absent where they come from an observation or there are none
 * @param reference what it is compared with: its own reference, or else the current one of its characteristic
 * @param series what was counted over time: the plan's observations up to the day of monitoring, in order, then the
 *     current counts where the day is known; bases by the metric's denominator
 * @param published the latest share that the plan gives without a count, up to the day of monitoring; present only where
 *     the figures come from such shares, and nowhere in a publication under a policy
 * @param isJudgedByShares whether a share without a count has part in what is said of the targets: as the latest figure, or as an
 *     earlier one from which the way and the pace are reckoned
 * @param targets its targets, in the plan's order
 */
public record MonitoredMetric(
        RepresentationMetric metric,
        Pointer pointer,
        Measured<RepresentationRow> current,
        FigureSource source,
        Optional<CountedPeople> people,
        Measured<Reference> reference,
        List<CountedOn> series,
        Optional<PublishedShare> published,
        boolean isJudgedByShares,
        List<MonitoredTarget> targets) {

    /** Copies the lists. */
    public MonitoredMetric {
        series = List.copyOf(series);
        targets = List.copyOf(targets);
    }

    /** The metric with these figures in the place of its own, those that the plan states among them. */
    public MonitoredMetric showing(
            Measured<RepresentationRow> row, List<CountedOn> counted, List<MonitoredTarget> judged) {
        RepresentationMetric asked = RepresentationMetric.builder()
                .from(metric)
                .observations(List.of())
                .build();
        return new MonitoredMetric(
                asked, pointer, row, source, people, reference, counted, Optional.empty(), isJudgedByShares, judged);
    }
}
