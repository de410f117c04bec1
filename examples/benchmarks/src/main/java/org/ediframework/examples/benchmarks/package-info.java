/**
 * Measurements of the library with JMH; run by hand, never part of a build.
 *
 * <p>How fast people are counted is measured side by side with other ways to the same tables on the same data, made by
 * {@code SyntheticPeople}; each benchmark class is one way in. {@code results.md} beside this module's pom holds the
 * last figures and how to run them again.
 */
@NullMarked
package org.ediframework.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
