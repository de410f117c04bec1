package org.ediframework.metrics.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * Whether a share is on its way to a target. The way is the straight line from the share of the first year to the target
 * in its year; the pace is the change from the first year to the last, over the years between them.
 *
 * @param target the share to be reached, from 0 to 1
 * @param targetYear the year by which it is to be reached
 * @param direction whether the share is to rise to it or to fall to it
 * @param latest the last year with anybody; absent where there is none
 * @param status how it stands
 * @param yearsAtThisPace how many years after the latest the target is reached at the pace so far; 0 where it is met
 */
public record TargetTracking(
        BigDecimal target,
        int targetYear,
        Direction direction,
        Optional<YearCount> latest,
        Measured<Status> status,
        Measured<Double> yearsAtThisPace) {

    /** How a share stands to its target; compared without rounding. */
    public enum Status {
        /** The target is reached or passed. */
        MET,
        /** The share is on the line to the target, or ahead of it. */
        ON_COURSE,
        /** The share is behind the line, or the target's year is over. */
        BEHIND
    }

    /**
     * Tracks a share over years in any order.
     *
     * @param direction {@link Direction#INCREASE} or {@link Direction#DECREASE}
     * @throws IllegalArgumentException when the target is not a share, a year is given twice, or the direction is to
     *     maintain
     */
    public static TargetTracking of(List<YearCount> years, BigDecimal target, int targetYear, Direction direction) {
        ReferenceShare.from(target);
        if (direction == Direction.MAINTAIN) {
            throw new IllegalArgumentException(
                    "The direction is MAINTAIN. Allowed are INCREASE and DECREASE, which have a way to go.");
        }
        List<YearCount> counted = YearCount.inOrder(years);
        if (counted.isEmpty()) {
            return new TargetTracking(
                    target,
                    targetYear,
                    direction,
                    Optional.empty(),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS));
        }
        YearCount first = counted.get(0);
        YearCount last = counted.get(counted.size() - 1);
        int sign = direction == Direction.INCREASE ? 1 : -1;
        Status status = status(first, last, target, targetYear, sign);
        return new TargetTracking(
                target,
                targetYear,
                direction,
                Optional.of(last),
                status == Status.BEHIND || status == Status.MET || counted.size() > 1
                        ? Measured.of(status)
                        : Measured.absent(Absence.FEWER_THAN_TWO_YEARS),
                yearsAtThisPace(first, last, target, status, sign));
    }

    private static Status status(YearCount first, YearCount last, BigDecimal target, int targetYear, int sign) {
        BigDecimal lastBase = BigDecimal.valueOf(last.base());
        if (BigDecimal.valueOf(last.count()).compareTo(target.multiply(lastBase)) * sign >= 0) {
            return Status.MET;
        }
        if (last.year() >= targetYear) {
            return Status.BEHIND;
        }
        BigDecimal firstBase = BigDecimal.valueOf(first.base());
        BigDecimal start = BigDecimal.valueOf(first.count()).multiply(lastBase);
        BigDecimal gone = BigDecimal.valueOf(last.count()).multiply(firstBase).subtract(start);
        BigDecimal whole = target.multiply(firstBase).multiply(lastBase).subtract(start);
        int ahead = gone.multiply(BigDecimal.valueOf((long) targetYear - first.year()))
                .compareTo(whole.multiply(BigDecimal.valueOf((long) last.year() - first.year())));
        return ahead * sign >= 0 ? Status.ON_COURSE : Status.BEHIND;
    }

    private static Measured<Double> yearsAtThisPace(
            YearCount first, YearCount last, BigDecimal target, Status status, int sign) {
        if (status == Status.MET) {
            return Measured.of(0.0);
        }
        if (first.year() == last.year()) {
            return Measured.absent(Absence.FEWER_THAN_TWO_YEARS);
        }
        double pace = (last.share() - first.share()) / (last.year() - first.year());
        double years = (target.doubleValue() - last.share()) / pace;
        return pace * sign > 0 && Double.isFinite(years)
                ? Measured.of(Math.max(0, years))
                : Measured.absent(Absence.NOT_MOVING_TOWARDS_TARGET);
    }
}
