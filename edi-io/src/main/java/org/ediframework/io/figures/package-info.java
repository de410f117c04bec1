/**
 * Numbers and dates as British readers write them: thousands with commas, shares in per cent, 31 March 2027; places as
 * people call them; and texts from outside made fit for a page.
 *
 * <p>Entrances are {@link org.ediframework.io.figures.Figures}, {@link org.ediframework.io.figures.PlaceNames} and
 * {@link org.ediframework.io.figures.PageText}. It knows
 * no package of this module; whatever is written for people may use it.
 */
@NullMarked
package org.ediframework.io.figures;

import org.jspecify.annotations.NullMarked;
