package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.results.ChallengeSentence;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedRow;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * What a plan is asked to think about, in sentences that say nothing which is withheld.
 *
 * @param sentences those that may be said
 * @param withheld how many rest on withheld figures: that they are there would tell of the figures
 */
record Challenges(List<String> sentences, int withheld) {

    static Challenges of(List<Challenge> challenges, MonitoredPlan monitored, Publication publication) {
        List<String> sentences = new ArrayList<>();
        int withheld = 0;
        for (Challenge challenge : challenges) {
            Optional<RepresentationRow> row = ChallengeSentence.rowOf(challenge);
            if (!isHistoryShown(challenge, monitored, publication)) {
                withheld++;
            } else if (row.isEmpty() || isShown(row.get(), monitored, publication)) {
                sentences.add(PageText.of(ChallengeSentence.inFull(monitored, challenge)));
            } else if (challenge.concern().isPresent() && isLarge(row.get(), publication)) {
                sentences.add(PageText.of(ChallengeSentence.of(monitored, challenge, Optional.empty())));
            } else {
                withheld++;
            }
        }
        return new Challenges(sentences, withheld);
    }

    private static boolean isShown(RepresentationRow row, MonitoredPlan monitored, Publication publication) {
        if (publication.policy().isEmpty()) {
            return true;
        }
        List<PublishedRow> same = publication.rows().stream()
                .filter(published -> published.getCharacteristic().equals(row.getCharacteristic())
                        && published.getPlace().equals(row.getPlace())
                        && published.getCategory().equals(row.getCategory()))
                .toList();
        if (!same.isEmpty()) {
            return same.stream()
                    .allMatch(published -> published.getShare().isPresent()
                            && published.getUndeclared().isPresent());
        }
        List<MonitoredMetric> ofMetric = monitored.keyAreas().stream()
                .map(MonitoredKeyArea::metrics)
                .flatMap(List::stream)
                .filter(metric -> metric.current().find().filter(row::equals).isPresent())
                .toList();
        return !ofMetric.isEmpty()
                && ofMetric.stream().allMatch(metric -> new MetricFigures(publication, metric).isShown());
    }

    /** What is said of a target rests on every figure of its metric, from the first on. */
    private static boolean isHistoryShown(Challenge challenge, MonitoredPlan monitored, Publication publication) {
        return challenge.target().isEmpty()
                || monitored.keyAreas().stream()
                        .flatMap(area -> area.metrics().stream())
                        .filter(metric ->
                                metric.targets().contains(challenge.target().get()))
                        .allMatch(metric -> new MetricFigures(publication, metric).isHistoryShown());
    }

    /** Of a combination that no table of the page has: named where it is not small, its figures never. */
    private static boolean isLarge(RepresentationRow row, Publication publication) {
        return publication
                .policy()
                .filter(policy -> row.getCount() < policy.getThreshold())
                .isEmpty();
    }
}
