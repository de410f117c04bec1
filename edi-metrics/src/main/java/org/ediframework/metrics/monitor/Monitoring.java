package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.review.PlanComparison;
import org.ediframework.core.review.Pointer;
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
        List<MonitoredMetric> metrics = new MetricBoard(settings, plan, figures, new PlaceNames(plan)).all();
        RepresentationTable table =
                settings.getAnalysis().analyse(new CurrentComparisons(figures, settings.getComparisonRules()).all());
        List<Challenge> challenges = new ArrayList<>();
        List<MonitoredKeyArea> keyAreas = new ArrayList<>();
        for (int index = 0; index < plan.getKeyAreas().size(); index++) {
            MonitoredKeyArea area = keyArea(
                    plan.getKeyAreas().get(index),
                    Pointer.ROOT.child("keyAreas").child(index),
                    actions,
                    metrics);
            keyAreas.add(area);
            challenges.addAll(area.challenges());
        }
        challenges.addAll(PlanChallenges.ofBarriers(plan, actions));
        return new MonitoredPlan(plan, actions, keyAreas, sinceEarlier, table, challenges, settings, figures);
    }

    private static MonitoredKeyArea keyArea(
            KeyArea area, Pointer pointer, List<MonitoredAction> all, List<MonitoredMetric> allMetrics) {
        List<MonitoredAction> actions = all.stream()
                .filter(action -> action.action().getKeyAreas().contains(area.getId()))
                .toList();
        List<MonitoredMetric> metrics = allMetrics.stream()
                .filter(metric -> metric.metric().getKeyArea().equals(area.getId()))
                .toList();
        List<Challenge> challenges =
                PlanChallenges.ofBalance(area.getId(), area.getTitle(), pointer, actions, metrics).stream()
                        .toList();
        return new MonitoredKeyArea(area, pointer, actions, metrics, challenges);
    }
}
