package org.ediframework.metrics.pay;

/** What a return says of two groups. */
public enum PayMeasure {
    /** The gap of mean hourly pay. */
    MEAN_HOURLY,
    /** The gap of median hourly pay. */
    MEDIAN_HOURLY,
    /** The gap of mean bonus pay. */
    MEAN_BONUS,
    /** The gap of median bonus pay. */
    MEDIAN_BONUS,
    /** The share of each that got a bonus. */
    WITH_BONUS,
    /** The share of each in the four quarters. */
    QUARTERS
}
