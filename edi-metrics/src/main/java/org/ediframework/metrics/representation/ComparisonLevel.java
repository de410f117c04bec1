package org.ediframework.metrics.representation;

/** How finely people are compared where counts and reference use classifications that differ. */
public enum ComparisonLevel {
    /**
     * Each category as it was counted. A category that spans several of the reference, or is only part of one, is
     * refused with the reason.
     */
    AS_COUNTED,
    /**
     * The smallest groups that hold the same people on both sides: categories that overlap are added together. Their
     * name joins those of the categories with {@code " + "}.
     */
    UNIONS,
    /** The categories at the top of the classification of the counts, each the sum of what it takes in. */
    TOP
}
