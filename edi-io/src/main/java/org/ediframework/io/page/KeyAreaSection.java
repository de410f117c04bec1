package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.present.ChallengeWords;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.publication.PublishedPlan;

/**
 * A key area of a plan.
 *
 * @param id unique on the page
 * @param heading as the plan has it
 * @param actions the board
 * @param metrics with their figures
 * @param challenges what it is asked to think about
 */
record KeyAreaSection(
        String id, String heading, List<ActionLine> actions, List<MetricBlock> metrics, List<String> challenges) {

    static List<KeyAreaSection> of(PublishedPlan published, PageFrame frame) {
        People people = new People(published.plan());
        List<KeyAreaSection> sections = new ArrayList<>();
        for (MonitoredKeyArea area : published.keyAreas()) {
            sections.add(new KeyAreaSection(
                    frame.id("key-area-" + (sections.size() + 1)),
                    PageText.of(area.keyArea().getTitle()),
                    ActionLine.of(area.actions(), people, frame.language()),
                    area.metrics().stream()
                            .map(metric -> MetricBlock.of(metric, frame.language()))
                            .toList(),
                    sentences(published, area.challenges(), frame.language())));
        }
        return sections;
    }

    /** What the plan is asked to think about, a sentence each. */
    static List<String> sentences(PublishedPlan published, List<Challenge> challenges, Language language) {
        return challenges.stream()
                .map(challenge -> PageText.of(ChallengeWords.of(published, challenge, language)))
                .toList();
    }
}
