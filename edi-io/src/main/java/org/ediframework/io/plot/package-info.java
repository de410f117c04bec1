/**
 * Where things stand on a plot: scales, ticks and positions, without a word of markup.
 *
 * <p>The entrance is {@link org.ediframework.io.plot.ShareScale}. Horizontal positions are per cent of the width, so that
 * one drawing fits a phone, a screen and a sheet of paper with letters of one size. It knows no package of this module.
 */
@NullMarked
package org.ediframework.io.plot;

import org.jspecify.annotations.NullMarked;
