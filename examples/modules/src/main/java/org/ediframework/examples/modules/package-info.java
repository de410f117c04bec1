/**
 * A consumer of the library as a named module. {@link org.ediframework.examples.modules.Consumer} goes through the
 * library once; the tests run it on the module path and on the class path, without opening anything.
 */
@NullMarked
package org.ediframework.examples.modules;

import org.jspecify.annotations.NullMarked;
