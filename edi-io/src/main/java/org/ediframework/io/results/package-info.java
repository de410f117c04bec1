/**
 * Results as people and programs read them: findings as text, JSON, SARIF and JUnit reports, comparisons of plans as text and JSON,
 * representation tables as text, JSON and CSV.
 *
 * <p>Entrances are the classes {@code Findings…}, {@code Comparison…} and {@code Representation…}, for example
 * {@link org.ediframework.io.results.FindingsJson} and {@link org.ediframework.io.results.RepresentationCsv}. Each
 * writes one form and leaves the choice of the destination to its caller. It reads nothing; documents are read by the
 * packages beside it.
 */
@NullMarked
package org.ediframework.io.results;

import org.jspecify.annotations.NullMarked;
