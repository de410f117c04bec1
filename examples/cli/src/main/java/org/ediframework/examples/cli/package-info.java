/**
 * The command line: a thin program over the library. The entrance is {@link org.ediframework.examples.cli.Edi}; each
 * command is a class of its own that reads its arguments, calls the library and hands the result to an
 * {@link org.ediframework.examples.cli.Output}.
 */
@NullMarked
package org.ediframework.examples.cli;

import org.jspecify.annotations.NullMarked;
