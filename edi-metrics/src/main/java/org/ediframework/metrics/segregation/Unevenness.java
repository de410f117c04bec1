package org.ediframework.metrics.segregation;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** The sums over units and groups that several indices share. */
final class Unevenness {

    /** Chance that leaves less room than this leaves none. */
    private static final double ROUNDING = 1e-12;

    /** Below this relative deviation the series is closer than the logarithm. */
    private static final double SMALL = 0.1;

    private final Units units;
    private final int groups;

    Unevenness(Units units) {
        this.units = units;
        this.groups = units.groups().size();
    }

    /** Σ over units and groups of the unit's share of people times |πᵢₘ − πₘ|. */
    double absolute() {
        return sum((unit, group) -> units.sizeShare(unit) * Math.abs(units.deviation(unit, group)));
    }

    /** The same sum as chance alone would give it on average. */
    double absoluteByChance() {
        return sum(units::chanceDeviation);
    }

    /** What a unit and a group add to a sum over all of them. */
    private interface Part {
        double of(int unit, int group);
    }

    private double sum(Part part) {
        double sum = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            for (int group = 0; group < groups; group++) {
                sum += part.of(unit, group);
            }
        }
        return sum;
    }

    /** Σ over units and groups of the unit's share of people times (πᵢₘ − πₘ)². */
    double squared() {
        return squared(false);
    }

    /** The same sum with each group's part over 1 − πₘ. */
    double squaredOverOthers() {
        return squared(true);
    }

    private double squared(boolean overOtherShare) {
        double sum = 0;
        for (int group = 0; group < groups; group++) {
            double weight = overOtherShare ? units.otherShare(group) : 1;
            if (units.inGroup(group) == 0) {
                continue;
            }
            for (int unit = 0; unit < units.size(); unit++) {
                double deviation = units.deviation(unit, group);
                sum += units.sizeShare(unit) * deviation / weight * deviation;
            }
        }
        return sum;
    }

    /** Σₘ πₘ(1 − πₘ), Simpson's interaction index. */
    double interaction() {
        double sum = 0;
        for (int group = 0; group < groups; group++) {
            sum += units.share(group) * units.otherShare(group);
        }
        return sum;
    }

    /** Σ over units and groups of the unit's share of people times the divergence of πᵢₘ from πₘ, in natural logs. */
    double divergence() {
        return sum((unit, group) -> units.inGroup(group) > 0 ? divergence(unit, group) : 0);
    }

    private double divergence(int unit, int group) {
        double share = units.share(group);
        return units.sizeShare(unit) * share * divergence(units.deviation(unit, group) / share);
    }

    /** (1 + d)·ln(1 + d) − d, which is 0 or more; the subtracted d adds up to 0 over the groups of a unit. */
    private static double divergence(double d) {
        if (d <= -1) {
            return 1;
        }
        if (Math.abs(d) > SMALL) {
            return (1 + d) * Math.log1p(d) - d;
        }
        double sum = 0;
        double power = d;
        for (int k = 2; ; k++) {
            power *= -d;
            double next = sum - power / (k * (k - 1.0));
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    /** −Σ πₘ·ln πₘ. */
    double entropy() {
        double entropy = 0;
        for (int group = 0; group < groups; group++) {
            double share = units.share(group);
            if (share > 0) {
                entropy -= share * (share > 0.5 ? Math.log1p(-units.otherShare(group)) : Math.log(share));
            }
        }
        return entropy;
    }

    /**
     * An index less what chance would give, as a share of the room that chance leaves above it, or below it: 0 where the
     * index is what chance gives, 1 where it is 1, −1 where it is 0.
     */
    static Measured<Double> corrected(double index, double byChance) {
        if (index >= byChance) {
            return 1 - byChance > ROUNDING
                    ? Measured.of((index - byChance) / (1 - byChance))
                    : Measured.absent(Absence.UNITS_TOO_SMALL);
        }
        return Measured.of((index - byChance) / byChance);
    }
}
