/**
 * Two groups compared within strata, such as places, grades or years, beside the comparison of all strata together.
 *
 * <p>The entrance is {@link org.ediframework.metrics.strata.StratifiedComparison}. It stands on {@code statistics}.
 */
@NullMarked
package org.ediframework.metrics.strata;

import org.jspecify.annotations.NullMarked;
