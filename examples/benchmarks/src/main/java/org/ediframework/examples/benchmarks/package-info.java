/** Measurements of the library with JMH; run by hand, never part of a build. */
@NullMarked
package org.ediframework.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
