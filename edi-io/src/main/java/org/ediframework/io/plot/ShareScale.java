package org.ediframework.io.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale of shares from 0 to a round number at or above everything that is drawn. Immutable.
 *
 * @param step between two ticks, in hundredths of a per cent
 * @param steps how many, 1 or more
 */
public record ShareScale(int step, int steps) {

    /** Steps that read easily, in hundredths of a per cent: 0.01 % to 20 %. */
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000};
    /** More ticks than these would touch on a phone. */
    private static final int MOST_STEPS = 5;

    private static final double HUNDREDTHS_OF_PER_CENT = 10_000;

    /**
     * The scale that holds these shares.
     *
     * @param shares fractions from 0 to 1; the scale of none ends at 100 %
     */
    public static ShareScale holding(Collection<Double> shares) {
        double largest = shares.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        int top = (int) Math.ceil(Math.min(1, largest) * HUNDREDTHS_OF_PER_CENT - 1e-6);
        for (int step : ROUND) {
            int steps = Math.max(1, (top + step - 1) / step);
            if (steps <= MOST_STEPS) {
                return new ShareScale(step, steps);
            }
        }
        throw new IllegalArgumentException("the largest share is " + largest + "; shares are from 0 to 1");
    }

    /** The share at the right end. */
    public double end() {
        return step * steps / HUNDREDTHS_OF_PER_CENT;
    }

    /** Where a share stands, in per cent of the width, such as {@code 33.57%}; beyond an end it stands at the end. */
    public String at(double share) {
        return position(Math.min(1, Math.max(0, share / end())));
    }

    /** The ticks from 0 to the end. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int index = 0; index <= steps; index++) {
            ticks.add(new Tick(
                    position((double) index / steps),
                    BigDecimal.valueOf((long) index * step, 2)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + "%"));
        }
        return ticks;
    }

    private static String position(double fraction) {
        return BigDecimal.valueOf(fraction * 100).setScale(2, RoundingMode.HALF_UP) + "%";
    }

    /**
     * A tick.
     *
     * @param at in per cent of the width
     * @param label the share
     */
    public record Tick(String at, String label) {}
}
