/**
 * For applications that read and write JSON with a mapper of Jackson 2 of their own: the same module as in
 * {@code org.ediframework.io.jackson}, for the older version.
 *
 * <p>The entrance is {@link org.ediframework.io.jackson2.EdiModule}. It needs
 * {@code com.fasterxml.jackson.core:jackson-databind}, which this library does not bring along; where that is missing,
 * nothing of this package is loaded.
 */
@NullMarked
package org.ediframework.io.jackson2;

import org.jspecify.annotations.NullMarked;
