/**
 * Carries the house style of every value in this module; it holds no type and is not exported.
 *
 * <p>Values are interfaces with {@code getX} accessors. Their implementations and builders are generated, stay
 * package-private and never appear in a signature: callers see the interface and its nested {@code Builder}.
 */
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class})
package org.ediframework.io;

import org.immutables.value.Value;
