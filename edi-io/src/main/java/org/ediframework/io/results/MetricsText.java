package org.ediframework.io.results;

import java.util.List;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.RowWords;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.monitor.FigureSource;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.representation.RepresentationRow;

/** The metrics of a key area as text: the present row of each, and how it stands to its targets. */
final class MetricsText {

    private final PlanMonitor settings;

    MetricsText(PlanMonitor settings) {
        this.settings = settings;
    }

    void append(StringBuilder text, List<MonitoredMetric> metrics) {
        for (MonitoredMetric metric : metrics) {
            text.append("\nMetric: ")
                    .append(Words.excerpt(metric.metric().getTitle()))
                    .append('\n');
            text.append("  ").append(present(metric)).append('\n');
            metric.targets()
                    .forEach(target -> text.append("  ").append(target(target)).append('\n'));
        }
    }

    private String present(MonitoredMetric metric) {
        if (!metric.current().isPresent()) {
            return "no figures, because "
                    + metric.current()
                            .getAbsence()
                            .orElse(Absence.NO_OBSERVATIONS)
                            .getExplanation();
        }
        RepresentationRow row = metric.current().get();
        String interval = ", " + Figures.confidence(settings.getAnalysis().getConfidence()) + " interval "
                + RowWords.interval(row).text();
        return RowWords.count(row).text() + " of "
                + Figure.people(row.getBase()).text() + " ("
                + RowWords.share(row).text() + (row.getShareInterval().isPresent() ? interval : "") + "); reference "
                + RowWords.reference(row).text() + ": "
                + RowWords.verdict(row).text()
                + (metric.source() == FigureSource.LATEST_OBSERVATION ? observed(metric) : "");
    }

    private static String observed(MonitoredMetric metric) {
        return "; " + metric.source().getLabel() + ", of "
                + Figures.day(metric.series().get(metric.series().size() - 1).day());
    }

    private static String target(MonitoredTarget judged) {
        String years = judged.yearsAtThisPace()
                .find()
                .filter(distance -> distance > 0)
                .map(distance -> ", " + Figures.decimal(distance, 1) + " years away at the pace so far")
                .orElse("");
        return "target " + Figures.percent(judged.target().getShare().doubleValue()) + " by "
                + Figures.day(judged.target().getBy()) + ": "
                + Figure.of(judged.outcome(), TargetOutcome::getLabel).text()
                + judged.doubt().map(doubt -> ", because " + doubt.getLabel()).orElse("") + years;
    }
}
