package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.figures.PageText;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.monitor.MonitoredPlan;

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
        String id, String heading, List<ActionLine> actions, List<MetricBlock> metrics, Challenges challenges) {

    static List<KeyAreaSection> of(MonitoredPlan monitored, PlanFigures figures) {
        People people = new People(monitored.plan());
        List<KeyAreaSection> sections = new ArrayList<>();
        for (MonitoredKeyArea area : monitored.keyAreas()) {
            sections.add(new KeyAreaSection(
                    "key-area-" + (sections.size() + 1),
                    PageText.of(area.keyArea().getTitle()),
                    ActionLine.of(area.actions(), people),
                    area.metrics().stream()
                            .map(metric -> MetricBlock.of(metric, figures))
                            .toList(),
                    Challenges.of(area.challenges(), monitored, figures)));
        }
        return sections;
    }
}
