package org.ediframework.metrics.pay;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * Who is in one quarter of the full-pay employees, ranked by hourly pay.
 *
 * @param band which quarter
 * @param women women in it
 * @param men men in it
 */
public record PayQuarter(Band band, long women, long men) {

    /** The quarters from the lowest pay to the highest. */
    public enum Band {
        LOWER,
        LOWER_MIDDLE,
        UPPER_MIDDLE,
        UPPER
    }

    /** The share of women, from 0 to 1; absent where the quarter has nobody. */
    public Measured<Double> womensShare() {
        return women + men == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of((double) women / (women + men));
    }
}
