/**
 * An action plan held against the data: what is done, what is late, whether the figures move, and what the plan does not
 * see.
 *
 * <p>The entrance is {@link org.ediframework.metrics.monitor.PlanMonitor}; it gives a
 * {@link org.ediframework.metrics.monitor.MonitoredPlan}. It stands on {@code representation}, {@code trend} and
 * {@code concern}, and on the plans and comparisons of {@code org.ediframework.core}. It writes no sentence with a figure
 * in it: challenges are kept as evidence, so that whoever shows them can withhold small counts first.
 */
@NullMarked
package org.ediframework.metrics.monitor;

import org.jspecify.annotations.NullMarked;
