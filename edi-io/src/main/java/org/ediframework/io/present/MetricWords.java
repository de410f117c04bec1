package org.ediframework.io.present;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.monitor.MonitoredMetric;

/** Words about the present figures of a metric. */
public final class MetricWords {

    private MetricWords() {}

    /** Why a metric has no present row, with the latest share where shares are all that there is. */
    public static String absence(MonitoredMetric metric, Language language) {
        String reason = language.reason(metric.current().getAbsence().orElse(Absence.NO_OBSERVATIONS));
        return metric.published()
                .flatMap(published -> published
                        .getShare()
                        .map(share -> language.say(
                                "metric.published",
                                reason,
                                Figures.percent(share.doubleValue()),
                                language.day(published.getAsOf()))))
                .orElse(reason);
    }
}
