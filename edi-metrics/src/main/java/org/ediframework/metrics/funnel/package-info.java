/**
 * Many units of different size against one share, with limits that widen where units are small.
 *
 * <p>The entrance is {@link org.ediframework.metrics.funnel.Funnel}. It stands on {@code statistics}.
 */
@NullMarked
package org.ediframework.metrics.funnel;

import org.jspecify.annotations.NullMarked;
