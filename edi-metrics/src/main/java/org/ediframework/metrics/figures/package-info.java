/**
 * What is computed from a publication, as a table of named figures that every form of output knows how to write:
 * segregation, relative likelihood, funnels, intersections, diversity, trends.
 *
 * <p>The entrances are {@link org.ediframework.metrics.figures.SegregationFigures} and its neighbours of the same name; each
 * takes a {@link org.ediframework.metrics.publication.PublishedTable} and gives
 * {@link org.ediframework.metrics.figures.PublishedFigures}. They see no count but those shown, so that no figure can tell
 * more than the table does. This package stands on {@code publication}, the door through which results leave.
 */
@NullMarked
package org.ediframework.metrics.figures;

import org.jspecify.annotations.NullMarked;
