package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.KeyArea;
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
        PlaceNames places = new PlaceNames(plan);
        List<MonitoredAction> actions = ActionBoard.of(plan, settings.getAsOf(), sinceEarlier);
        List<MonitoredMetric> metrics = new MetricBoard(settings, plan, figures, places).all();
        RepresentationTable table = settings.getAnalysis()
                .analyse(new CurrentComparisons(figures, settings.getComparisonRules(), places).all());
        DataChallenges data = new DataChallenges(plan, places, table.rows(), metrics);
        List<Challenge> fromData = new ArrayList<>(data.notShown());
        fromData.addAll(data.unseen(figures.getConcerns()));
        List<MonitoredKeyArea> keyAreas = new ArrayList<>();
        for (int index = 0; index < plan.getKeyAreas().size(); index++) {
            Pointer pointer = Pointer.ROOT.child("keyAreas").child(index);
            keyAreas.add(keyArea(plan.getKeyAreas().get(index), pointer, actions, metrics, fromData));
        }
        List<Challenge> challenges = new ArrayList<>();
        keyAreas.forEach(area -> challenges.addAll(area.challenges()));
        Set<String> known = plan.getKeyAreas().stream().map(KeyArea::getId).collect(Collectors.toSet());
        fromData.stream()
                .filter(challenge -> challenge.keyArea().filter(known::contains).isEmpty())
                .forEach(challenges::add);
        challenges.addAll(PlanChallenges.ofBarriers(plan, actions));
        return new MonitoredPlan(plan, actions, keyAreas, sinceEarlier, table, challenges, settings, figures);
    }

    private static MonitoredKeyArea keyArea(
            KeyArea area,
            Pointer pointer,
            List<MonitoredAction> allActions,
            List<MonitoredMetric> allMetrics,
            List<Challenge> fromData) {
        List<MonitoredAction> actions = allActions.stream()
                .filter(action -> action.action().getKeyAreas().contains(area.getId()))
                .toList();
        List<MonitoredMetric> metrics = allMetrics.stream()
                .filter(metric -> metric.metric().getKeyArea().equals(area.getId()))
                .toList();
        List<Challenge> challenges = new ArrayList<>();
        PlanChallenges.ofBalance(area.getId(), area.getTitle(), pointer, actions, metrics)
                .ifPresent(challenges::add);
        metrics.forEach(metric -> challenges.addAll(MetricChallenges.of(metric)));
        fromData.stream()
                .filter(challenge ->
                        challenge.keyArea().filter(area.getId()::equals).isPresent())
                .forEach(challenges::add);
        return new MonitoredKeyArea(area, pointer, actions, metrics, challenges);
    }
}
