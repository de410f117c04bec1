/**
 * Figures that exist, or say why they do not.
 *
 * <p>The entrance is {@link org.ediframework.metrics.measure.Measured}; its reasons are the
 * {@link org.ediframework.metrics.measure.Absence absences}. Every package of metrics above it uses it; it knows none of
 * them, and no statistics.
 */
@NullMarked
package org.ediframework.metrics.measure;

import org.jspecify.annotations.NullMarked;
