/**
 * The plan document, format 1.0: one interface for each type of the format, one accessor for each property.
 *
 * <p>The entrance is {@link org.ediframework.core.plan.ActionPlan}. Values are immutable and built with builders; the
 * constraints on the accessors are rules C. References between the parts are plain ids, which the review follows.
 * Below lies the vocabulary; the framework and the review build on this package.
 */
@NullMarked
package org.ediframework.core.plan;

import org.jspecify.annotations.NullMarked;
