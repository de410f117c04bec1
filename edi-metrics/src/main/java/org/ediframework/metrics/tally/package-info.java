/** Counting people. */
@NullMarked
package org.ediframework.metrics.tally;

import org.jspecify.annotations.NullMarked;
