/**
 * The review of a plan: which rules it breaks, and where.
 *
 * <p>The entrance is {@link org.ediframework.core.review.PlanReview}; a {@link org.ediframework.core.review.Profile} says
 * which rules an organisation wants to hear. The rules themselves are hidden: rules C stand as constraints on the plan's
 * accessors, the others are plain code over an index of the ids, one class for each theme. The reader of documents, in
 * another module, adds the findings on structure and says where in a file each finding stands.
 */
@NullMarked
package org.ediframework.core.review;

import org.jspecify.annotations.NullMarked;
