package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Optional;
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
}
