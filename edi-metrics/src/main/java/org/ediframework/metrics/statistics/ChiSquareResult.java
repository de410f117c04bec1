package org.ediframework.metrics.statistics;

import java.util.OptionalDouble;

/**
 * What a χ² test found.
 *
 * @param statistic the statistic, 0 or more; absent where the counts are impossible under the reference, which no finite
 *     number expresses
 * @param degreesOfFreedom 0 or more
 * @param pValue between 0 and 1; 0 where the counts are impossible, 1 where there is no degree of freedom
 * @param smallestExpected the smallest expected count; below 5 the p-value is only a rough one, and an exact test is
 *     to be preferred; 0 where nothing was observed
 */
public record ChiSquareResult(OptionalDouble statistic, int degreesOfFreedom, double pValue, double smallestExpected) {}
