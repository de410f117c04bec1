/**
 * What all values have in common: the house style, and {@link org.ediframework.core.ValueBuilder} what their builders do.
 *
 * <p>Values are interfaces with {@code getX} accessors. Their implementations and builders are generated, stay
 * package-private and never appear in a signature: callers see the interface and its nested {@code Builder}.
 */
@HouseStyle
@NullMarked
package org.ediframework.core;

import org.jspecify.annotations.NullMarked;
