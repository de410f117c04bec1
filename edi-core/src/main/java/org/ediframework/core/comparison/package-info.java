/**
 * What happened between two revisions of a plan.
 *
 * <p>The entrance is {@link org.ediframework.core.comparison.PlanComparison}. Beside the review, which looks at one plan
 * and knows nothing of this.
 */
@NullMarked
package org.ediframework.core.comparison;

import org.jspecify.annotations.NullMarked;
