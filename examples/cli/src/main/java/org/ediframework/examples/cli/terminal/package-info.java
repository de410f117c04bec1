/**
 * Results on a terminal: tables that are no wider than its lines, with a bar for each share and, where it has them, colours
 * that say nothing which the words do not say.
 *
 * <p>The entrance is {@link org.ediframework.examples.cli.terminal.RepresentationOnTerminal}, which is told of the terminal by a
 * {@link org.ediframework.examples.cli.terminal.Terminal}; whether there is one, and how wide it is, its caller finds out. It stands
 * above {@code results}, whose texts are for files, pipes and everything else that has no width.
 */
@NullMarked
package org.ediframework.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;
