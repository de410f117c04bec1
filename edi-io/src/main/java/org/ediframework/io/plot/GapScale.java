package org.ediframework.io.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale of gaps in per cent around 0, which stands in the middle, to a round number at or above everything that is drawn.
 * Immutable.
 *
 * @param step between two ticks, in hundredths of a percentage point
 * @param steps how many on each side, 1 or more
 */
public record GapScale(long step, int steps) {

    /** More ticks than these on a side would touch on a phone. */
    private static final int MOST_STEPS = 2;

    private static final double HUNDREDTHS = 100;

    /**
     * The scale that holds these gaps.
     *
     * @param gaps in per cent, any finite numbers; the scale of none ends at 10
     */
    public static GapScale holding(Collection<Double> gaps) {
        double largest = gaps.stream().mapToDouble(Math::abs).max().orElse(10);
        long top = Math.max(1, (long) Math.ceil(largest * HUNDREDTHS - 1e-6));
        for (long power = 1; ; power *= 10) {
            for (long step : new long[] {power, 2 * power, 5 * power}) {
                long steps = (top + step - 1) / step;
                if (steps <= MOST_STEPS) {
                    return new GapScale(step, (int) steps);
                }
            }
        }
    }

    /** The gap at the right end, in per cent. */
    public double end() {
        return step * steps / HUNDREDTHS;
    }

    /** Where a gap stands, in per cent of the width, such as {@code 33.57%}; beyond an end it stands at the end. */
    public String at(double gap) {
        return position((Math.min(end(), Math.max(-end(), gap)) / end() + 1) / 2);
    }

    /** The ticks from the left end to the right. */
    public List<ShareScale.Tick> ticks() {
        List<ShareScale.Tick> ticks = new ArrayList<>();
        for (int index = -steps; index <= steps; index++) {
            String gap =
                    BigDecimal.valueOf(index * step, 2).stripTrailingZeros().toPlainString();
            ticks.add(new ShareScale.Tick(position(((double) index / steps + 1) / 2), gap + "%"));
        }
        return ticks;
    }

    private static String position(double fraction) {
        return BigDecimal.valueOf(fraction * 100).setScale(2, RoundingMode.HALF_UP) + "%";
    }
}
