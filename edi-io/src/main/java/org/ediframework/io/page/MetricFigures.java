package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.FigureSource;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedRow;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * What may be shown of a metric. Its people are those of one or several categories taken together: they are shown only
 * where every one of these categories is, since a sum would give back the one that is withheld. Where the table of
 * figures does not have the categories, the two counts of the metric itself decide: its people, and the rest; and what
 * follows beside the other metrics of the same people.
 */
final class MetricFigures {

    private final Publication publication;
    private final MonitoredMetric metric;
    private final LinkedSeries linked;

    MetricFigures(Publication publication, MonitoredMetric metric, LinkedSeries linked) {
        this.publication = publication;
        this.metric = metric;
        this.linked = linked;
    }

    /** Whether the present figures are shown; also where there are none. */
    boolean isShown() {
        return publication.policy().isEmpty()
                || metric.current().find().filter(row -> !mayBeShown(row)).isEmpty();
    }

    /** Whether the figures of every day are shown: what is said of the way from one to the other tells of both. */
    boolean isHistoryShown() {
        return isShown()
                && series().stream().allMatch(counted -> counted.count().isPresent());
    }

    Optional<PublishedRow> current() {
        return metric.current().find().map(row -> isShown() ? PublishedRow.inFull(row) : PublishedRow.withheld(row));
    }

    /** One count of the series. */
    record Counted(Observation observation, Measured<Long> count, Measured<Long> base) {

        Measured<Double> share() {
            if (!count.isPresent() || !base.isPresent()) {
                return Measured.absent(Absence.SUPPRESSED);
            }
            return base.get() == 0
                    ? Measured.absent(Absence.NO_OBSERVATIONS)
                    : Measured.of((double) count.get() / base.get());
        }
    }

    List<Counted> series() {
        List<Counted> series = new ArrayList<>();
        for (Observation observation : metric.series()) {
            boolean shown = publication.policy().isEmpty()
                    || (areShown(observation.getCount(), observation.getBase())
                            && !linked.withholds(metric, observation)
                            && (isShown() || !isCurrent(observation)));
            series.add(new Counted(
                    observation,
                    withheldUnless(shown, observation.getCount()),
                    withheldUnless(shown, observation.getBase())));
        }
        return series;
    }

    /** The same people as those of the withheld figures, as far as the numbers say. */
    private boolean isCurrent(Observation observation) {
        RepresentationRow row = metric.current().get();
        return observation.getBase() == row.getBase() || observation.getCount() == row.getCount();
    }

    private static Measured<Long> withheldUnless(boolean shown, long number) {
        return shown ? Measured.of(number) : Measured.absent(Absence.SUPPRESSED);
    }

    private boolean mayBeShown(RepresentationRow row) {
        RepresentationMetric asked = metric.metric();
        List<PublishedRow> ofCharacteristic = publication.rows().stream()
                .filter(published -> published.getCharacteristic().equals(asked.getCharacteristic()))
                .toList();
        List<PublishedRow> parts = ofCharacteristic.stream()
                .filter(published -> published.getPlace().equals(row.getPlace())
                        && asked.getCategories().contains(published.getCategory()))
                .toList();
        boolean areAllThere = metric.source() == FigureSource.CURRENT_COUNTS
                && parts.size() >= asked.getCategories().size();
        return (areAllThere ? parts : ofCharacteristic)
                        .stream()
                                .allMatch(part -> part.getShare().isPresent()
                                        && part.getUndeclared().isPresent())
                && areShown(row.getCount(), row.getBase())
                && metric.series().stream()
                        .noneMatch(observation -> isCurrent(observation) && linked.withholds(metric, observation));
    }

    private boolean areShown(long count, long base) {
        return !isSmall(count) && !isSmall(base - count) && !isSmall(base);
    }

    private boolean isSmall(long count) {
        DisclosurePolicy policy = publication.policy().orElseThrow();
        return count < policy.getThreshold() && (count > 0 || policy.getZeros() == ZeroCounts.HIDDEN);
    }
}
