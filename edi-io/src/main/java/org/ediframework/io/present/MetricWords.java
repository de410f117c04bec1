package org.ediframework.io.present;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.PublishedShare;

/** Words about the present figures of a metric. */
public final class MetricWords {

    private MetricWords() {}

    /** Why a metric has no present row, with the latest share where shares are all that there is. */
    public static String absence(MonitoredMetric metric, Language language) {
        String reason = language.reason(metric.current().getAbsence().orElse(Absence.NO_OBSERVATIONS));
        return metric.published()
                .map(published -> published(published, reason, language))
                .orElse(reason);
    }

    private static String published(PublishedShare published, String reason, Language language) {
        String share = Figures.percent(published.share().doubleValue());
        String day = language.day(published.day());
        if (published.base().isEmpty()) {
            return language.say("metric.published", reason, share, day);
        }
        String base = Figures.whole(published.base().get());
        return published
                .interval()
                .find()
                .map(interval -> language.say(
                        "metric.published.interval",
                        reason,
                        share,
                        base,
                        day,
                        Figures.percent(interval.low()),
                        Figures.percent(interval.high())))
                .orElseGet(() -> language.say("metric.published.base", reason, share, base, day));
    }
}
