/**
 * The frameworks that come with the library, as framework documents with their sources.
 *
 * <p>The entrance is {@link org.ediframework.io.bundled.BundledFrameworks}. They hold what their sources say and nothing
 * that was read into them. A council's own framework is a file that the JSON format beside this package reads.
 */
@NullMarked
package org.ediframework.io.bundled;

import org.jspecify.annotations.NullMarked;
