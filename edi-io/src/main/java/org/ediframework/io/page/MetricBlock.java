package org.ediframework.io.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A metric of a key area.
 *
 * @param title as the plan has it
 * @param current its present figures, with a plot
 * @param absent why there are none; empty where there are
 * @param targets how it stands to its targets
 * @param trend what was counted over time
 */
record MetricBlock(
        String title,
        Optional<ComparisonTable> current,
        String absent,
        List<TargetLine> targets,
        Optional<Trend> trend) {

    /** A target and how it stands. */
    record TargetLine(Mark mark, String sentence) {}

    static MetricBlock of(MonitoredMetric metric) {
        String title = PageText.of(metric.metric().getTitle());
        return new MetricBlock(
                title,
                metric.current().find().map(row -> table(title, row, metric)),
                metric.current().getAbsence().map(Absence::getExplanation).orElse(""),
                metric.targets().stream().map(MetricBlock::target).toList(),
                Trend.of(title, metric.series()));
    }

    private static ComparisonTable table(String title, RepresentationRow row, MonitoredMetric metric) {
        ShareScale scale = ShareScale.holding(Stream.of(
                        row.getShareInterval().map(interval -> interval.high()),
                        row.getReferenceShare().map(share -> share.toDouble()))
                .flatMap(share -> share.find().stream())
                .toList());
        return new ComparisonTable(
                title,
                false,
                CharacteristicSection.base(
                                row.getBase(),
                                row.getUndeclared(),
                                metric.metric().getDenominator()) + " From: "
                        + metric.source().getLabel() + ".",
                scale.ticks(),
                List.of(CharacteristicSection.line(row, scale)),
                row.isWithheld() ? List.of("The figures are withheld to protect people.") : List.of());
    }

    private static TargetLine target(MonitoredTarget target) {
        String goal = Figures.percent(target.target().getShare().doubleValue()) + " by "
                + Figures.day(target.target().getBy());
        String doubt = target.doubt().map(why -> ": " + why.getLabel()).orElse("");
        String pace = target.yearsAtThisPace()
                .find()
                .filter(years -> years > 0)
                .map(years -> "; at this pace in " + Figures.decimal(years, 1) + " years")
                .orElse("");
        return new TargetLine(Mark.ofOutcome(target.outcome()), goal + doubt + pace);
    }
}
