package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.results.ChallengeSentence;
import org.ediframework.metrics.monitor.Challenge;
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

    static Challenges of(List<Challenge> challenges, MonitoredPlan monitored, PlanFigures figures) {
        List<String> sentences = new ArrayList<>();
        int withheld = 0;
        for (Challenge challenge : challenges) {
            Optional<RepresentationRow> row = ChallengeSentence.rowOf(challenge);
            if (!isHistoryShown(challenge, figures)) {
                withheld++;
            } else if (row.isEmpty() || isShown(row.get(), figures)) {
                sentences.add(PageText.of(ChallengeSentence.inFull(monitored, challenge)));
            } else if (challenge.concern().isPresent() && isLarge(row.get(), figures.publication())) {
                sentences.add(PageText.of(ChallengeSentence.of(monitored, challenge, Optional.empty())));
            } else {
                withheld++;
            }
        }
        return new Challenges(sentences, withheld);
    }

    private static boolean isShown(RepresentationRow row, PlanFigures figures) {
        Publication publication = figures.publication();
        if (publication.policy().isEmpty()) {
            return true;
        }
        List<MonitoredMetric> ofMetric = figures.metrics().stream()
                .filter(metric -> metric.current().find().filter(row::equals).isPresent())
                .toList();
        if (!ofMetric.isEmpty()) {
            return ofMetric.stream().allMatch(metric -> figures.of(metric).isShown());
        }
        List<PublishedRow> same = publication.rows().stream()
                .filter(published -> published.getPopulation().equals(row.getPopulation())
                        && published.getCharacteristic().equals(row.getCharacteristic())
                        && published.getPlace().equals(row.getPlace())
                        && published.getCategory().equals(row.getCategory()))
                .toList();
        return !same.isEmpty()
                && same.stream()
                        .allMatch(published -> published.getShare().isPresent()
                                && published.getUndeclared().isPresent());
    }

    /** What is said of a target rests on every figure of its metric, from the first on. */
    private static boolean isHistoryShown(Challenge challenge, PlanFigures figures) {
        return challenge.target().isEmpty()
                || figures.metrics().stream()
                        .filter(metric ->
                                metric.targets().contains(challenge.target().get()))
                        .allMatch(metric -> figures.of(metric).isHistoryShown());
    }

    /** Of a combination that no table of the page has: named where it is not small, its figures never. */
    private static boolean isLarge(RepresentationRow row, Publication publication) {
        return publication
                .policy()
                .filter(policy -> row.getCount() < policy.getThreshold())
                .isEmpty();
    }
}
