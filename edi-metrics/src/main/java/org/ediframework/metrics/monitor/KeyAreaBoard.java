package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * The key areas of a plan with what each is asked to think about, found in these actions, metrics and figures alone.
 *
 * @param keyAreas in the plan's order
 * @param challenges all of them, that of no key area included
 */
record KeyAreaBoard(List<MonitoredKeyArea> keyAreas, List<Challenge> challenges) {

    static KeyAreaBoard of(
            ActionPlan plan,
            List<MonitoredAction> actions,
            List<MonitoredMetric> metrics,
            List<RepresentationRow> rows,
            Optional<Concerns> concerns) {
        DataChallenges data = new DataChallenges(plan, new PlaceNames(plan), rows, metrics);
        List<Challenge> fromData = new ArrayList<>(data.notShown());
        fromData.addAll(data.unseen(concerns));
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
        return new KeyAreaBoard(keyAreas, challenges);
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
                .filter(metric -> metric.metric()
                        .getKeyArea()
                        .filter(area.getId()::equals)
                        .isPresent())
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
