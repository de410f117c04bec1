/**
 * Reads what disclosure control works on from CSV: tables of counts with or without margins, and hierarchies.
 *
 * <p>The entrance is {@link org.ediframework.io.disclosure.CellTableReader}. It stands on {@code table} and {@code load};
 * what was protected is written by {@code results}.
 */
@NullMarked
package org.ediframework.io.disclosure;

import org.jspecify.annotations.NullMarked;
