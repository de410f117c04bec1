/**
 * Results as people and programs read them: findings as text, JSON, SARIF and JUnit reports,
 * representation tables as text, JSON and CSV, protected tables as JSON and CSV with their audits.
 *
 * <p>Entrances are the classes {@code Findings…}, {@code Representation…} and {@code Protection…}, for example
 * {@link org.ediframework.io.results.FindingsJson}, {@link org.ediframework.io.results.RepresentationCsv} and
 * {@link org.ediframework.io.results.ProtectionCsv}. Each
 * writes one form and leaves the choice of the destination to its caller. It reads nothing; documents are read by the
 * packages beside it.
 */
@NullMarked
package org.ediframework.io.results;

import org.jspecify.annotations.NullMarked;
