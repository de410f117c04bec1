package org.ediframework.metrics.monitor;

import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.KeyArea;

/**
 * A key area with everything in it.
 *
 * @param keyArea the key area
 * @param pointer its place in the plan
 * @param actions the actions that serve it, in the plan's order; an action stands in each key area that it serves
 * @param metrics its metrics, in the plan's order
 * @param challenges what it is asked to think about
 */
public record MonitoredKeyArea(
        KeyArea keyArea,
        Pointer pointer,
        List<MonitoredAction> actions,
        List<MonitoredMetric> metrics,
        List<Challenge> challenges) {

    /** Copies the lists. */
    public MonitoredKeyArea {
        actions = List.copyOf(actions);
        metrics = List.copyOf(metrics);
        challenges = List.copyOf(challenges);
    }

    /** How many of its actions stand so. */
    public long count(ActionState state) {
        return actions.stream().filter(action -> action.state() == state).count();
    }
}
