/**
 * Unequal outcomes between groups: how likely something is for one group against another.
 *
 * <p>The entrance is {@link org.ediframework.metrics.likelihood.RelativeLikelihood}, whose direction is part of what it
 * is, and {@link org.ediframework.metrics.likelihood.HighestRateComparison} for more than two groups. It stands on
 * {@code statistics}.
 */
@NullMarked
package org.ediframework.metrics.likelihood;

import org.jspecify.annotations.NullMarked;
