/**
 * A whole breakdown in one figure: how well it fits a reference, how far it lies from it, and how diverse it is.
 *
 * <p>The entrance is {@link org.ediframework.metrics.summary.RepresentationSummary} for a comparison and
 * {@link org.ediframework.metrics.summary.Diversity} for counts alone. It stands on {@code representation} and
 * {@code statistics}; no figure is called good or bad.
 */
@NullMarked
package org.ediframework.metrics.summary;

import org.jspecify.annotations.NullMarked;
