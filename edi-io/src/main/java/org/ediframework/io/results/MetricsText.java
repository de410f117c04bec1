package org.ediframework.io.results;

import java.util.List;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.FigureSource;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.representation.RepresentationRow;

/** The metrics of a key area as text: the present row of each, and how it stands to its targets. */
final class MetricsText {

    private static final String NONE = "–";

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
        String interval = row.getShareInterval()
                .find()
                .map(bounds -> ", " + Words.decimal(settings.getAnalysis().getConfidence() * 100, 0) + "% interval "
                        + Words.percent(bounds.low()) + " to " + Words.percent(bounds.high()))
                .orElse("");
        return Words.whole(row.getCount()) + " of " + Words.whole(row.getBase()) + " (" + percent(row.getShare())
                + interval + "); reference " + percent(row.getReferenceShare().map(share -> share.toDouble()))
                + ": " + row.getVerdict().getLabel()
                + (metric.source() == FigureSource.LATEST_OBSERVATION ? observed(metric) : "");
    }

    private static String observed(MonitoredMetric metric) {
        return "; " + metric.source().getLabel() + ", of "
                + Words.day(metric.series().get(metric.series().size() - 1).getAsOf());
    }

    private static String percent(Measured<Double> share) {
        return share.find().map(Words::percent).orElse(NONE);
    }

    private static String target(MonitoredTarget judged) {
        String years = judged.yearsAtThisPace()
                .find()
                .filter(distance -> distance > 0)
                .map(distance -> ", " + Words.decimal(distance, 1) + " years away at the pace so far")
                .orElse("");
        return "target " + Words.percent(judged.target().getShare().doubleValue()) + " by "
                + Words.day(judged.target().getBy()) + ": " + judged.outcome().getLabel()
                + judged.doubt().map(doubt -> ", because " + doubt.getLabel()).orElse("") + years;
    }
}
