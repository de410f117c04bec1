package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * A plan held against the data.
 *
 * @param plan the plan
 * @param actions all its actions, in the plan's order
 * @param keyAreas its key areas, in the plan's order
 * @param sinceEarlier what happened since the earlier revision; absent where none was given
 * @param figures the current counts against the current references, category by category
 * @param challenges everything that the plan is asked to think about, that of no key area included
 * @param settings the day, the search and the analysis behind it
 * @param data the counts, references and searches that it was held against
 */
public record MonitoredPlan(
        ActionPlan plan,
        List<MonitoredAction> actions,
        List<MonitoredKeyArea> keyAreas,
        Optional<PlanComparison> sinceEarlier,
        RepresentationTable figures,
        List<Challenge> challenges,
        PlanMonitor settings,
        CurrentFigures data) {

    /** Copies the lists. */
    public MonitoredPlan {
        actions = List.copyOf(actions);
        keyAreas = List.copyOf(keyAreas);
        challenges = List.copyOf(challenges);
    }

    /** The metrics of all key areas, in the plan's order of these. */
    public List<MonitoredMetric> metrics() {
        return keyAreas.stream()
                .flatMap(area -> area.metrics().stream())
                .distinct()
                .toList();
    }

    /** Whether a place is another or lies within it, so far as the plan and the published areas say. */
    public boolean isWithin(String place, String around) {
        return new PlaceNames(plan).isWithin(place, around);
    }

    /** Of some places the smallest around one, so far as the plan and the published areas say. */
    public Optional<String> directlyAround(String place, List<String> places) {
        return new PlaceNames(plan).directlyAround(place, places);
    }

    /**
     * The same held against these figures and no others: what the plan is asked to think about is found anew in them, so
     * that nothing is said, or left unsaid, because of a figure that is not among them. What a search found, and the
     * earlier revision, are left out.
     *
     * @param document the plan as it may be shown
     * @param shown the current counts, category by category
     * @param metric gives each metric as it may be shown; asked once of each, in the order of {@link #metrics()}
     */
    public MonitoredPlan against(
            ActionPlan document, RepresentationTable shown, UnaryOperator<MonitoredMetric> metric) {
        List<MonitoredMetric> now = metrics().stream().map(metric).toList();
        KeyAreaBoard board = KeyAreaBoard.of(document, actions, now, shown.rows(), Optional.empty());
        return new MonitoredPlan(
                document,
                actions,
                board.keyAreas(),
                sinceEarlier,
                shown,
                board.challenges(),
                PlanMonitor.builder().from(settings).earlier(Optional.empty()).build(),
                CurrentFigures.builder().references(data.getReferences()).build());
    }
}
