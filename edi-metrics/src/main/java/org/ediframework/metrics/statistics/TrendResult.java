package org.ediframework.metrics.statistics;

/**
 * What a test for trend found.
 *
 * @param standardErrors how many standard errors the trend lies from none; positive where the share rises with the
 *     score, and 0 where no trend can be told
 * @param pValue the two-sided p-value, between 0 and 1
 */
public record TrendResult(double standardErrors, double pValue) {}
