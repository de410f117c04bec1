package org.ediframework.metrics.representation;

import org.ediframework.metrics.statistics.Interval;

/**
 * Which ratios of observed to reference share are too close to 1 to matter. A convention, not a law of nature: the
 * default is the "four-fifths" rule of thumb of the United States Uniform Guidelines on Employee Selection Procedures
 * (29 CFR 1607.4 D) and its reciprocal, 0.8 to 1.25.
 *
 * @param low the lowest ratio that is not material, above 0 and at most 1
 * @param high the highest ratio that is not material, at least 1 and finite
 */
public record MaterialityBand(double low, double high) {

    /** 0.8 to 1.25. */
    public static final MaterialityBand FOUR_FIFTHS = new MaterialityBand(0.8, 1.25);

    /**
     * A band.
     *
     * @throws IllegalArgumentException when the bounds are not around 1
     */
    public MaterialityBand {
        if (!(low > 0 && low <= 1 && high >= 1 && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Not a materiality band: " + low + " to " + high
                    + ". Allowed is a low ratio in (0, 1] and a finite high ratio of at least 1.");
        }
    }

    boolean contains(Interval ratios) {
        return low <= ratios.low() && ratios.high() <= high;
    }
}
