/**
 * Who is here against who should be here: observed counts compared with a reference, category by category, with honest
 * uncertainty.
 *
 * <p>The entrance is {@link org.ediframework.metrics.representation.RepresentationAnalysis}. It takes the counts and
 * references of {@code org.ediframework.core.population} and computes with the {@code statistics} package below it,
 * which knows nothing of people. No ratio is called good or fair: the library measures, people judge.
 */
@NullMarked
package org.ediframework.metrics.representation;

import org.jspecify.annotations.NullMarked;
