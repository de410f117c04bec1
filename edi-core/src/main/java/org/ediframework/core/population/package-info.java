/**
 * Who is here and who should be: people as counts, exact and immutable.
 *
 * <p>Begin with {@link org.ediframework.core.population.CountTable}, counts over any number of labelled
 * {@linkplain org.ediframework.core.population.Dimension dimensions};
 * {@link org.ediframework.core.population.GroupCounts} is one characteristic of one population, and
 * {@link org.ediframework.core.population.Reference} the population it is held against. Whom any of them is about is a
 * {@link org.ediframework.core.population.Scope}, the one key by which figures are told apart and found again; it is
 * {@link org.ediframework.core.population.Where somewhere}. It knows {@code vocabulary};
 * the plan and its review, counting, metrics and disclosure control stand above it.
 */
@NullMarked
package org.ediframework.core.population;

import org.jspecify.annotations.NullMarked;
