/**
 * The review of a plan: which rules there are, which of them a plan breaks, and where; and what happened between two
 * revisions of a plan.
 *
 * <p>The entrances are {@link org.ediframework.core.review.PlanReview} and
 * {@link org.ediframework.core.review.PlanComparison}. A {@link org.ediframework.core.review.Finding} is kept apart
 * from the {@link org.ediframework.core.review.Rule} it is about; {@link org.ediframework.core.review.RuleCatalogue}
 * lists the rules, {@link org.ediframework.core.review.RuleMessages} holds their sentences, and a
 * {@link org.ediframework.core.review.Profile} says which of them an organisation wants to hear.
 *
 * <p>Rules C stand as constraints on the plan's accessors; the others are plain code over an index of the ids, one class
 * for each theme. The highest package of this module; the reader of documents, in another module, adds the findings on
 * structure and says where in a file each finding stands.
 */
@NullMarked
package org.ediframework.core.review;

import org.jspecify.annotations.NullMarked;
