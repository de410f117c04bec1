package org.ediframework.metrics.statistics;

/**
 * What a test with a χ² statistic found.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom 0 or more
 * @param pValue between 0 and 1; 1 where there is no degree of freedom
 */
public record TestStatistic(double statistic, int degreesOfFreedom, double pValue) {}
