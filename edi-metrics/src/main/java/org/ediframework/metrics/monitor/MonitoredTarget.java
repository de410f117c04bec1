package org.ediframework.metrics.monitor;

import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Target;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * A target and how its metric stands to it.
 *
 * @param target the target
 * @param pointer its place in the plan
 * @param outcome how it stands; withheld in a publication where a figure of its metric is
 * @param doubt why it cannot be told; present only then
 * @param yearsAtThisPace how many years after the latest figure the target is reached at the pace so far; 0 where it is
 *     reached
 * @param detectableGap the smallest change from the metric's first figure towards the target that the latest number of
 *     people would show with a probability of 80 %, as a fraction
 * @param isBeyondSample whether the way from the first figure to the target is shorter than that, so that such a sample
 *     could not confirm that it was gone; never where everybody is counted
 */
public record MonitoredTarget(
        Target target,
        Pointer pointer,
        Measured<TargetOutcome> outcome,
        Optional<TargetDoubt> doubt,
        Measured<Double> yearsAtThisPace,
        Measured<Double> detectableGap,
        boolean isBeyondSample) {

    /** The target without anything that was judged: its goal is the plan's own. */
    public MonitoredTarget withheld() {
        return new MonitoredTarget(
                target,
                pointer,
                Measured.absent(Absence.SUPPRESSED),
                Optional.empty(),
                Measured.absent(Absence.SUPPRESSED),
                Measured.absent(Absence.SUPPRESSED),
                false);
    }
}
