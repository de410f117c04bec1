/**
 * Intervals, tests and adjustments for counts: numbers in, numbers out, nothing of the domain.
 *
 * <p>Begin with {@link org.ediframework.metrics.statistics.ProportionInterval} for how well a share is known, and with
 * {@link org.ediframework.metrics.statistics.BinomialTest} for whether it differs from a reference. The exact two-sided
 * tests follow one rule, that of R: the p-value is the total probability of all outcomes that are no more probable than
 * the observed one, where a relative difference of 1e-7 still counts as equal.
 *
 * <p>Counts are {@code long}, levels and shares are numbers between 0 and 1 (0.95, never 95). Nothing here returns NaN
 * or infinity. Arguments outside their range throw {@link java.lang.IllegalArgumentException}. All types are immutable
 * or stateless, and safe for use by many threads.
 *
 * <p>It uses no other package of this library; {@code tally}, {@code metrics} and {@code disclosure} may use it.
 */
@NullMarked
package org.ediframework.metrics.statistics;

import org.jspecify.annotations.NullMarked;
