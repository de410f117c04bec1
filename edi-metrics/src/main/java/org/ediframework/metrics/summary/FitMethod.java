package org.ediframework.metrics.summary;

/** How the p-value of a fit was computed. */
public enum FitMethod {
    /** Pearson's χ² against a complete reference; every expected count is 5 or more. */
    CHI_SQUARED,
    /** The sum over all outcomes that are no more probable. */
    EXACT_MULTINOMIAL,
    /** The share of outcomes drawn at random that are no more probable; it has a standard error. */
    MONTE_CARLO,
    /**
     * Pearson's χ² of the counts beside those of the sample that the reference was estimated from. Where the smallest
     * expected count is below 5 it is a rough one.
     */
    CHI_SQUARED_OF_HOMOGENEITY
}
