package org.ediframework.metrics.funnel;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.FunnelLimits;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.Overdispersion;

/**
 * Units of different size against a target share: q ± z·√(q(1−q)/n), cut to [0, 1], at 95 % and 99.8 %. D. J.
 * Spiegelhalter (2005), doi:10.1002/sim.1970.
 *
 * <p>Many units of which most lie outside the limits say that units differ for reasons other than chance, not which of them
 * does: {@link #overdispersed} widens the limits by what the units vary.
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
                units.stream()
                        .map(unit -> point(target, unit, FunnelLimits::of))
                        .toList());
    }

    /**
     * The same units with limits that take in how much units vary beyond chance; the same funnel where they do not, where
     * there are fewer than two, or where the target is absent, 0 or 1. D. J. Spiegelhalter (2005),
     * doi:10.1136/qshc.2005.013755.
     */
    public Funnel overdispersed() {
        return getOverdispersion()
                .map(variation -> new Funnel(
                        target,
                        targetIsOverall,
                        points.stream()
                                .map(point ->
                                        point(target, point.count(), (q, base, level) -> variation.limits(base, level)))
                                .toList()))
                .orElse(this);
    }

    /** How much the units vary around the target beyond chance; absent where the target is absent, 0 or 1. */
    public Optional<Overdispersion> getOverdispersion() {
        return target.find()
                .filter(share -> share > 0 && share < 1)
                .map(share -> Overdispersion.around(
                        share,
                        points.stream()
                                .mapToLong(point -> point.count().count())
                                .toArray(),
                        points.stream().mapToLong(point -> point.count().base()).toArray()));
    }

    /** The limits for a target, a base and a level. */
    private interface Limits {
        Interval of(double target, long base, double confidence);
    }

    private static Point point(Measured<Double> target, UnitCount unit, Limits limits) {
        if (unit.base() == 0) {
            return new Point(
                    unit,
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS));
        }
        double share = (double) unit.count() / unit.base();
        Measured<Interval> inner = target.map(q -> limits.of(q, unit.base(), INNER));
        Measured<Interval> outer = target.map(q -> limits.of(q, unit.base(), OUTER));
        return new Point(
                unit, Measured.of(share), inner, outer, inner.map(inside -> position(share, inside, outer.get())));
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
