/**
 * Figures, sentences and names as they are written for people, whatever the form of output: thousands with commas, shares
 * in per cent, 31 March 2027, places as people call them, texts from outside made fit for a page. A figure is spelt here
 * and nowhere else.
 *
 * <p>Begin with {@link org.ediframework.io.present.Figures} for a number, {@link org.ediframework.io.present.Figure} for
 * one that may be absent, {@link org.ediframework.io.present.RowWords} for the cells of a row and
 * {@link org.ediframework.io.present.RepresentationColumn} for its columns in CSV and JSON. It knows no package of this
 * module and is not exported: {@code results} and {@code report} are what callers use.
 */
@NullMarked
package org.ediframework.io.present;

import org.jspecify.annotations.NullMarked;
