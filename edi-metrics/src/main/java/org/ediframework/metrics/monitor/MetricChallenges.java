package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the figures of a metric leave open. */
final class MetricChallenges {

    private MetricChallenges() {}

    static List<Challenge> of(MonitoredMetric metric) {
        List<Challenge> challenges = new ArrayList<>();
        metric.current().find().ifPresent(row -> {
            if (row.isRobust().find().filter(Boolean.FALSE::equals).isPresent()) {
                challenges.add(new Challenge(
                        ChallengeKind.NOT_ROBUST,
                        metric.metric().getKeyArea(),
                        metric.metric().getTitle(),
                        List.of(metric.pointer()),
                        Optional.of(row),
                        Optional.empty(),
                        Optional.empty()));
            }
        });
        metric.targets().stream().filter(MonitoredTarget::isBeyondSample).forEach(target -> {
            challenges.add(new Challenge(
                    ChallengeKind.TARGET_BEYOND_SAMPLE,
                    metric.metric().getKeyArea(),
                    metric.metric().getTitle(),
                    List.of(target.pointer(), metric.pointer()),
                    metric.current().find(),
                    Optional.empty(),
                    Optional.of(target)));
        });
        return challenges;
    }
}
