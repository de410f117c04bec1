package org.ediframework.metrics.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.immutables.value.Value;

/**
 * Holds a plan against the data. Immutable and thread-safe; every setting has a default. The day is never read from a
 * clock.
 */
@Value.Immutable
public interface PlanMonitor {

    static Builder builder() {
        return new Builder();
    }

    /** The monitor with every setting at its default; it knows no day. */
    static PlanMonitor standard() {
        return builder().build();
    }

    /**
     * The day on which the plan is looked at and the current counts were taken. Absent where it is not known: then
     * nothing is overdue, and no pace is judged that the current counts would be part of.
     */
    Optional<LocalDate> getAsOf();

    /** The plan's earlier revision, to tell what slipped. */
    Optional<ActionPlan> getEarlier();

    /** How counts are compared with references. The denominator of a metric is its own. */
    @Value.Default
    default RepresentationAnalysis getAnalysis() {
        return RepresentationAnalysis.standard();
    }

    /**
     * Whether everybody is counted, so that a target is reached when its share is, without regard to chance; false
     * unless stated.
     */
    @Value.Default
    default boolean isCountedInFull() {
        return false;
    }

    /**
     * Holds a plan against these figures.
     *
     * @throws ArithmeticException when the counts of all places add up to more than {@link Long#MAX_VALUE}
     */
    default MonitoredPlan monitor(ActionPlan plan, CurrentFigures figures) {
        Optional<PlanComparison> sinceEarlier = getEarlier().map(earlier -> PlanComparison.of(earlier, plan));
        List<MonitoredAction> actions = ActionBoard.of(plan, getAsOf(), sinceEarlier);
        PlaceNames places = new PlaceNames(plan);
        References references = References.of(figures.getReferences(), places::canonical);
        List<MonitoredMetric> metrics = new MetricBoard(this, plan, figures.getCounts(), references, places).all();
        RepresentationTable table = getAnalysis()
                .analyse(CurrentComparisons.of(
                        figures.getCounts(), references, getAnalysis().getComparisonRules()));
        KeyAreaBoard board = KeyAreaBoard.of(plan, actions, metrics, table.rows(), figures.getConcerns());
        return new MonitoredPlan(
                plan, actions, board.keyAreas(), sinceEarlier, table, board.challenges(), this, figures);
    }

    /** Builds a {@link PlanMonitor}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutablePlanMonitor.Builder implements ValueBuilder<PlanMonitor, Builder> {}
}
