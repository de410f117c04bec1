/**
 * The review of a plan: which rules there are, which of them a plan breaks, and where.
 *
 * <p>The entrance is {@code PlanReview}. A {@link org.ediframework.core.review.Finding} is
 * kept apart from the {@link org.ediframework.core.review.Rule} it is about. The highest package of this module; the
 * reader of documents, in another module, adds the findings on structure and says where in a file each finding stands.
 */
@NullMarked
package org.ediframework.core.review;

import org.jspecify.annotations.NullMarked;
