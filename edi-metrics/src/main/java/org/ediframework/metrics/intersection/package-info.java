/**
 * Several characteristics at once: disabled women, or ethnic group by sex by age.
 *
 * <p>The entrance is {@link org.ediframework.metrics.intersection.IntersectionAnalysis}. It takes the tables of
 * {@code org.ediframework.core.population} and gives the rows of {@code representation}, with ratios drawn together where
 * cells are small.
 */
@NullMarked
package org.ediframework.metrics.intersection;

import org.jspecify.annotations.NullMarked;
