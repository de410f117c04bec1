package org.ediframework.metrics.monitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.core.comparison.ComparedEntity;
import org.ediframework.core.comparison.PlanChange;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.vocabulary.Due;

/** How the actions of a plan stand. */
final class ActionBoard {

    private final Optional<LocalDate> asOf;
    private final Map<Pointer, Long> slipped = new HashMap<>();

    private ActionBoard(Optional<LocalDate> asOf, Optional<PlanComparison> sinceEarlier) {
        this.asOf = asOf;
        sinceEarlier.ifPresent(comparison -> comparison.getChanges().stream()
                .filter(change -> change.kind() == ChangeKind.SLIPPED && change.entity() == ComparedEntity.ACTION)
                .forEach(this::addSlipped));
    }

    /** Every action of the plan, in its order. */
    static List<MonitoredAction> of(ActionPlan plan, Optional<LocalDate> asOf, Optional<PlanComparison> sinceEarlier) {
        ActionBoard board = new ActionBoard(asOf, sinceEarlier);
        List<MonitoredAction> actions = new ArrayList<>();
        for (int index = 0; index < plan.getActions().size(); index++) {
            Pointer place = Pointer.ROOT.child("actions").child(index);
            actions.add(board.monitored(plan.getActions().get(index), place));
        }
        return actions;
    }

    /** Whether something is still to be done. */
    static boolean isOpen(Action action) {
        return action.getStatus()
                .map(status -> !status.isClosed())
                .orElse(action.getCompletedOn().isEmpty());
    }

    private void addSlipped(PlanChange change) {
        Optional<Pointer> action = change.newPointer().flatMap(Pointer::getParent);
        if (action.isPresent() && change.days().isPresent()) {
            slipped.put(action.get(), change.days().get());
        }
    }

    private MonitoredAction monitored(Action action, Pointer place) {
        OptionalLong overdue = isOpen(action) ? daysOver(action.getDue()) : OptionalLong.empty();
        List<Milestone> milestones = isOpen(action)
                ? action.getMilestones().stream().filter(this::isOverdue).toList()
                : List.of();
        Long days = slipped.get(place);
        return new MonitoredAction(
                action,
                place,
                overdue.isPresent() ? ActionState.OVERDUE : state(action),
                overdue,
                days == null ? OptionalLong.empty() : OptionalLong.of(days),
                milestones);
    }

    private boolean isOverdue(Milestone milestone) {
        return milestone.getCompletedOn().isEmpty()
                && !milestone.isComplete()
                && daysOver(milestone.getDue()).isPresent();
    }

    /** How many days ago the last day was; empty where it is not over, or a day is not known. */
    private OptionalLong daysOver(Optional<Due> due) {
        Optional<LocalDate> last = due.flatMap(Due::getLastDay);
        if (asOf.isEmpty() || last.isEmpty()) {
            return OptionalLong.empty();
        }
        long days = ChronoUnit.DAYS.between(last.get(), asOf.get());
        return days > 0 ? OptionalLong.of(days) : OptionalLong.empty();
    }

    private static ActionState state(Action action) {
        if (action.getStatus().isEmpty()) {
            return isOpen(action) ? ActionState.NOT_STATED : ActionState.COMPLETE;
        }
        return switch (action.getStatus().get()) {
            case NOT_STARTED -> ActionState.NOT_STARTED;
            case IN_PROGRESS -> ActionState.IN_PROGRESS;
            case ON_HOLD -> ActionState.ON_HOLD;
            case COMPLETE -> ActionState.COMPLETE;
            case STOPPED -> ActionState.STOPPED;
        };
    }
}
