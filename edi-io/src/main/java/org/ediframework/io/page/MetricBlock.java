package org.ediframework.io.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.MetricWords;
import org.ediframework.io.present.PageText;
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

    static MetricBlock of(MonitoredMetric metric, Language language) {
        String title = PageText.of(metric.metric().getTitle());
        return new MetricBlock(
                title,
                metric.current().find().map(row -> table(title, row, metric, language)),
                metric.current().isPresent() ? "" : MetricWords.absence(metric, language),
                metric.targets().stream()
                        .map(target -> target(target, language))
                        .toList(),
                Trend.of(
                        title,
                        metric.series(),
                        metric.targets().stream().map(MonitoredTarget::target).toList(),
                        language));
    }

    private static ComparisonTable table(
            String title, RepresentationRow row, MonitoredMetric metric, Language language) {
        ShareScale scale = ShareScale.holding(Stream.of(
                        row.getShareInterval().map(interval -> interval.high()),
                        row.getReferenceShare().map(share -> share.toDouble()))
                .flatMap(share -> share.find().stream())
                .toList());
        return new ComparisonTable(
                title,
                false,
                language.say(
                        "base.from",
                        CharacteristicSection.base(
                                row.getBase(),
                                row.getUndeclared(),
                                metric.metric().getDenominator(),
                                language),
                        language.label(metric.source(), metric.source().getLabel())),
                scale.ticks(),
                List.of(CharacteristicSection.line(row, scale, language)),
                row.isWithheld() ? List.of(language.say("metric.withheld")) : List.of());
    }

    private static TargetLine target(MonitoredTarget target, Language language) {
        Optional<String> doubt = target.doubt().map(why -> language.label(why, why.getLabel()));
        Optional<String> years = target.yearsAtThisPace()
                .find()
                .filter(distance -> distance > 0)
                .map(distance -> Figures.decimal(distance, 1));
        String key = "target";
        if (doubt.isPresent()) {
            key = years.isPresent() ? "target.doubtAndPace" : "target.doubt";
        } else if (years.isPresent()) {
            key = "target.pace";
        }
        return new TargetLine(
                Mark.ofOutcome(target.outcome(), language),
                language.say(
                        key,
                        Figures.percent(target.target().getShare().doubleValue()),
                        language.day(target.target().getBy()),
                        doubt.orElse(""),
                        years.orElse("")));
    }
}
