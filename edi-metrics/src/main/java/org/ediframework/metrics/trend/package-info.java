/**
 * How a share changes over years: its trend, the difference of two years, and whether it is on course to a target.
 *
 * <p>The entrances are {@link org.ediframework.metrics.trend.Trend}, {@link org.ediframework.metrics.trend.YearDifference}
 * and {@link org.ediframework.metrics.trend.TargetTracking}; {@link org.ediframework.metrics.trend.YearlyCounts} brings
 * years with different lists of categories together, or refuses. It stands on {@code statistics}.
 */
@NullMarked
package org.ediframework.metrics.trend;

import org.jspecify.annotations.NullMarked;
