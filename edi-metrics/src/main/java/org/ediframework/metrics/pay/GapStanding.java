package org.ediframework.metrics.pay;

import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/** Where the gap of the process that pay comes from lies, as far as the interval of a gap tells. */
public enum GapStanding {
    /** The whole interval is at 5 % or more, in one direction. */
    FIVE_OR_MORE,
    /** The whole interval is below 5 % in both directions. */
    BELOW_FIVE,
    /** The interval has both, or there is none. */
    TOO_FEW_TO_TELL;

    private static final double FIVE = 5;

    /** Where an interval in per cent stands. */
    static GapStanding of(Measured<Interval> interval) {
        return interval.find()
                .map(ends -> ends.low() >= FIVE || ends.high() <= -FIVE
                        ? FIVE_OR_MORE
                        : ends.low() > -FIVE && ends.high() < FIVE ? BELOW_FIVE : TOO_FEW_TO_TELL)
                .orElse(TOO_FEW_TO_TELL);
    }

    /** Whether a gap in per cent is 5 or more in either direction. */
    static boolean isFiveOrMore(double gap) {
        return Math.abs(gap) >= FIVE;
    }
}
