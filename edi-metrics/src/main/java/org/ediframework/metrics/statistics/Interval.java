package org.ediframework.metrics.statistics;

/**
 * The values of a quantity that the data do not speak against, both ends included.
 *
 * @param low the lower end, a finite number
 * @param high the upper end, a finite number not below {@code low}
 */
public record Interval(double low, double high) {

    /**
     * An interval from its ends.
     *
     * @throws IllegalArgumentException when an end is not finite, or the lower end is above the upper end
     */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("interval runs from " + low + " to " + high
                    + ", but both ends must be finite and the lower end must not be above the upper end");
        }
    }

    /** An interval around an estimate, of which rounding may have pushed an end to the wrong side. */
    static Interval around(double estimate, double low, double high) {
        return new Interval(Math.min(low, estimate), Math.max(high, estimate));
    }

    /** Whether the value lies in this interval; the ends belong to it. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether every value of the other interval lies in this one. */
    public boolean contains(Interval other) {
        return low <= other.low && other.high <= high;
    }

    /** The distance between the ends, 0 or more, in the unit of the ends. */
    public double width() {
        return high - low;
    }

    /** The interval of the same quantity less a known constant, as needed for a gap against an exact reference. */
    public Interval minus(double constant) {
        return new Interval(low - constant, high - constant);
    }

    /**
     * The interval of the same quantity over a known constant, as needed for a ratio to an exact reference.
     *
     * @param constant a finite number above 0
     * @throws IllegalArgumentException when the constant is not above 0, or so small that the result is not finite
     */
    public Interval dividedBy(double constant) {
        if (!(constant > 0)) {
            throw new IllegalArgumentException("constant is " + constant + ", but must be above 0");
        }
        return new Interval(low / constant, high / constant);
    }
}
