package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;

/** What the plan leaves open by itself, whatever the figures are. An action that was stopped does nothing for anybody. */
final class PlanChallenges {

    private PlanChallenges() {}

    /** The key area measures what it does, and does something about what it measures; otherwise it is asked why. */
    static Optional<Challenge> ofBalance(
            String keyArea,
            String title,
            Pointer pointer,
            List<MonitoredAction> actions,
            List<MonitoredMetric> metrics) {
        boolean hasActions = actions.stream().anyMatch(action -> action.state() != ActionState.STOPPED);
        if (hasActions == !metrics.isEmpty()) {
            return Optional.empty();
        }
        List<Pointer> pointers = new ArrayList<>(List.of(pointer));
        if (hasActions) {
            actions.stream()
                    .filter(action -> action.state() != ActionState.STOPPED)
                    .map(MonitoredAction::pointer)
                    .forEach(pointers::add);
        } else {
            metrics.stream().map(MonitoredMetric::pointer).forEach(pointers::add);
        }
        ChallengeKind kind = hasActions ? ChallengeKind.ACTIONS_WITHOUT_METRIC : ChallengeKind.METRICS_WITHOUT_ACTION;
        return Optional.of(challenge(kind, Optional.of(keyArea), title, pointers));
    }

    /** Every barrier that a pilot found and no action of the plan follows from. */
    static List<Challenge> ofBarriers(ActionPlan plan, List<MonitoredAction> actions) {
        Set<String> followed = new HashSet<>();
        actions.stream()
                .filter(action -> action.state() != ActionState.STOPPED)
                .forEach(action -> followed.add(action.action().getId()));
        List<Challenge> challenges = new ArrayList<>();
        for (int index = 0; index < plan.getPilots().size(); index++) {
            Pilot pilot = plan.getPilots().get(index);
            Pointer place = Pointer.ROOT.child("pilots").child(index);
            for (int entry = 0; entry < pilot.getFindings().size(); entry++) {
                PilotFinding finding = pilot.getFindings().get(entry);
                if (finding.getKind() == PilotFindingKind.BARRIER
                        && finding.getActions().stream().noneMatch(followed::contains)) {
                    challenges.add(challenge(
                            ChallengeKind.BARRIER_WITHOUT_ACTION,
                            Optional.empty(),
                            finding.getPractice(),
                            List.of(place.child("findings").child(entry), place)));
                }
            }
        }
        return challenges;
    }

    private static Challenge challenge(
            ChallengeKind kind, Optional<String> keyArea, String subject, List<Pointer> pointers) {
        return new Challenge(kind, keyArea, subject, pointers, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
