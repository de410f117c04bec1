/**
 * Results as people and programs read them: findings and representation tables as text, JSON and CSV.
 *
 * <p>Entrances are {@link org.ediframework.io.results.RepresentationCsv},
 * {@link org.ediframework.io.results.RepresentationJson} and {@link org.ediframework.io.results.RepresentationText}. Each
 * writes one form and leaves the choice of the destination to its caller. It reads nothing; documents are read by the
 * packages beside it.
 */
@NullMarked
package org.ediframework.io.results;

import org.jspecify.annotations.NullMarked;
