package org.ediframework.metrics.funnel;

import java.util.List;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.FunnelLimits;
import org.ediframework.metrics.statistics.Interval;

/**
 * Units of different size against a target share: q ± z·√(q(1−q)/n), cut to [0, 1], at 95 % and 99.8 %. D. J.
 * Spiegelhalter (2005), doi:10.1002/sim.1970.
 *
 * @param target q, the share that all units are held against; absent where nobody was counted and none is given
 * @param targetIsOverall whether the target is the share of all units together, rather than one from outside
 * @param points one for each unit, in the order given
 */
public record Funnel(Measured<Double> target, boolean targetIsOverall, List<Point> points) {

    /** The confidence of the inner limits. */
    public static final double INNER = 0.95;
    /** The confidence of the outer limits. */
    public static final double OUTER = 0.998;

    /** Copies the list. */
    public Funnel {
        points = List.copyOf(points);
    }

    /**
     * One unit; every figure but the count is absent where the unit has nobody.
     *
     * @param count the unit
     * @param share from 0 to 1
     * @param inner the limits at 95 %
     * @param outer the limits at 99.8 %
     * @param position where the share lies
     */
    public record Point(
            UnitCount count,
            Measured<Double> share,
            Measured<Interval> inner,
            Measured<Interval> outer,
            Measured<FunnelPosition> position) {}

    /** Units against a share from outside. */
    public static Funnel against(ReferenceShare target, List<UnitCount> units) {
        return of(Measured.of(target.toDouble()), false, units);
    }

    /**
     * Units against the share of all of them together.
     *
     * @throws ArithmeticException when the units add up to more than {@link Long#MAX_VALUE} people
     */
    public static Funnel againstOverall(List<UnitCount> units) {
        long count = 0;
        long base = 0;
        for (UnitCount unit : units) {
            count = Math.addExact(count, unit.count());
            base = Math.addExact(base, unit.base());
        }
        Measured<Double> overall =
                base == 0 ? Measured.absent(Absence.NO_OBSERVATIONS) : Measured.of((double) count / base);
        return of(overall, true, units);
    }

    private static Funnel of(Measured<Double> target, boolean targetIsOverall, List<UnitCount> units) {
        return new Funnel(
                target,
                targetIsOverall,
                units.stream().map(unit -> point(target, unit)).toList());
    }

    private static Point point(Measured<Double> target, UnitCount unit) {
        if (unit.base() == 0) {
            return new Point(
                    unit,
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS));
        }
        double share = (double) unit.count() / unit.base();
        Measured<Interval> inner = target.map(q -> FunnelLimits.of(q, unit.base(), INNER));
        Measured<Interval> outer = target.map(q -> FunnelLimits.of(q, unit.base(), OUTER));
        return new Point(
                unit, Measured.of(share), inner, outer, inner.map(limits -> position(share, limits, outer.get())));
    }

    private static FunnelPosition position(double share, Interval inner, Interval outer) {
        if (inner.contains(share)) {
            return FunnelPosition.WITHIN;
        }
        boolean below = share < inner.low();
        if (outer.contains(share)) {
            return below ? FunnelPosition.BELOW : FunnelPosition.ABOVE;
        }
        return below ? FunnelPosition.FAR_BELOW : FunnelPosition.FAR_ABOVE;
    }
}
