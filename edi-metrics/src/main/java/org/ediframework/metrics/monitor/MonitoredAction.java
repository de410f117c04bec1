package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.OptionalLong;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;

/**
 * An action and how it stands.
 *
 * @param action the action
 * @param pointer its place in the plan
 * @param state how it stands; never overdue where no day was given
 * @param daysOverdue how many days ago it was last in time; present when it is overdue
 * @param daysSlipped by how many days it is due later than in the earlier revision; present when it slipped
 * @param overdueMilestones the open milestones whose last day is over, of an action that is still to be done
 */
public record MonitoredAction(
        Action action,
        Pointer pointer,
        ActionState state,
        OptionalLong daysOverdue,
        OptionalLong daysSlipped,
        List<Milestone> overdueMilestones) {

    /** Copies the list. */
    public MonitoredAction {
        overdueMilestones = List.copyOf(overdueMilestones);
    }
}
