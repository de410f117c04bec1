package org.ediframework.metrics.monitor;

import java.util.Optional;
import org.ediframework.core.plan.Target;
import org.ediframework.core.review.Pointer;
import org.ediframework.metrics.measure.Measured;

/**
 * A target and how its metric stands to it.
 *
 * @param target the target
 * @param pointer its place in the plan
 * @param outcome how it stands
 * @param doubt why it cannot be told; present only then
 * @param yearsAtThisPace how many years after the latest figure the target is reached at the pace so far; 0 where it is
 *     reached
 * @param detectableGap the smallest distance from the target that so many people would show with a probability of 80 %,
 *     as a fraction
 */
public record MonitoredTarget(
        Target target,
        Pointer pointer,
        TargetOutcome outcome,
        Optional<TargetDoubt> doubt,
        Measured<Double> yearsAtThisPace,
        Measured<Double> detectableGap) {}
