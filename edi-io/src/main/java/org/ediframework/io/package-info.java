/**
 * Carries the house style of every value in this module, and nothing else; it is not exported.
 *
 * <p>Values are interfaces with {@code getX} accessors. Their implementations and builders are generated, stay
 * package-private and never appear in a signature: callers see the interface and its nested {@code Builder}.
 */
@HouseStyle
package org.ediframework.io;
