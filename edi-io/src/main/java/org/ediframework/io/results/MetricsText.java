package org.ediframework.io.results;

import java.util.List;
import java.util.Optional;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.MetricWords;
import org.ediframework.io.present.RowWords;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.monitor.FigureSource;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.representation.RepresentationRow;

/** The metrics of a key area as text: the present row of each, and how it stands to its targets. */
final class MetricsText {

    private final PlanMonitor settings;
    private final Language language;

    MetricsText(PlanMonitor settings, Language language) {
        this.settings = settings;
        this.language = language;
    }

    void append(StringBuilder text, List<MonitoredMetric> metrics) {
        for (MonitoredMetric metric : metrics) {
            text.append('\n')
                    .append(language.say(
                            "text.metric", Words.excerpt(metric.metric().getTitle())))
                    .append('\n');
            text.append("  ").append(present(metric)).append('\n');
            metric.targets()
                    .forEach(target -> text.append("  ").append(target(target)).append('\n'));
        }
    }

    private String present(MonitoredMetric metric) {
        if (!metric.current().isPresent()) {
            return language.say("text.metric.absent", MetricWords.absence(metric, language));
        }
        RepresentationRow row = metric.current().get();
        String present = language.say(
                row.getShareInterval().isPresent() ? "text.metric.interval" : "text.metric.present",
                RowWords.count(row, language).text(),
                Figure.people(row.getBase(), language).text(),
                RowWords.share(row, language).text(),
                Figures.confidence(settings.getAnalysis().getConfidence()),
                RowWords.interval(row, language).text(),
                RowWords.reference(row, language).text(),
                RowWords.verdict(row, language).text());
        return metric.source() == FigureSource.LATEST_OBSERVATION
                ? language.say(
                        "text.metric.observed",
                        present,
                        language.label(metric.source(), metric.source().getLabel()),
                        language.day(
                                metric.series().get(metric.series().size() - 1).day()))
                : present;
    }

    private String target(MonitoredTarget judged) {
        Optional<String> doubt = judged.doubt().map(why -> language.label(why, why.getLabel()));
        Optional<String> years = judged.yearsAtThisPace()
                .find()
                .filter(distance -> distance > 0)
                .map(distance -> Figures.decimal(distance, 1));
        String key = "text.target";
        if (doubt.isPresent()) {
            key = years.isPresent() ? "text.target.doubtAndYears" : "text.target.doubt";
        } else if (years.isPresent()) {
            key = "text.target.years";
        }
        return language.say(
                key,
                Figures.percent(judged.target().getShare().doubleValue()),
                language.day(judged.target().getBy()),
                Figure.of(judged.outcome(), language, outcome -> language.label(outcome, outcome.getLabel()))
                        .text(),
                doubt.orElse(""),
                years.orElse(""));
    }
}
