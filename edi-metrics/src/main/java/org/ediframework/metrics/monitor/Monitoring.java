package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.metrics.representation.RepresentationTable;

/** One plan held against one set of figures. */
final class Monitoring {

    private final PlanMonitor settings;
    private final ActionPlan plan;
    private final CurrentFigures figures;

    Monitoring(PlanMonitor settings, ActionPlan plan, CurrentFigures figures) {
        this.settings = settings;
        this.plan = plan;
        this.figures = figures;
    }

    MonitoredPlan run() {
        Optional<PlanComparison> sinceEarlier = settings.getEarlier().map(earlier -> PlanComparison.of(earlier, plan));
        List<MonitoredAction> actions = ActionBoard.of(plan, settings.getAsOf(), sinceEarlier);
        PlaceNames places = new PlaceNames(plan);
        List<MonitoredMetric> metrics = new MetricBoard(settings, plan, figures, places).all();
        RepresentationTable table = settings.getAnalysis()
                .analyse(new CurrentComparisons(figures, settings.getComparisonRules(), places).all());
        KeyAreaBoard board = KeyAreaBoard.of(plan, actions, metrics, table.rows(), figures.getConcerns());
        return new MonitoredPlan(
                plan, actions, board.keyAreas(), sinceEarlier, table, board.challenges(), settings, figures);
    }
}
