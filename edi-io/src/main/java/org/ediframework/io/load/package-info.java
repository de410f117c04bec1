/**
 * What every reader of this module is, gives and obeys: {@link org.ediframework.io.load.DocumentReader}, which takes a
 * document from wherever it is kept; {@link org.ediframework.io.load.Loaded}, a value together with what was found wrong
 * with its document; and {@link org.ediframework.io.load.Limits} on how much a document may hold.
 *
 * <p>The lowest package of this module; the readers of JSON and of tables build on it.
 */
@NullMarked
package org.ediframework.io.load;

import org.jspecify.annotations.NullMarked;
