/**
 * Areas of concern, found: which groups, and which groups in which places, are under-represented, named as simply as is
 * true.
 *
 * <p>The entrance is {@link org.ediframework.metrics.concern.ConcernFinder}. It takes the tables of {@code tally} or
 * {@code org.ediframework.core.population}, compares with the rows of {@code representation} and with the products of
 * margins of {@code intersection}, and computes with {@code statistics}. What a plan does about what is found is asked by
 * {@code monitor} above it.
 */
@NullMarked
package org.ediframework.metrics.concern;

import org.jspecify.annotations.NullMarked;
