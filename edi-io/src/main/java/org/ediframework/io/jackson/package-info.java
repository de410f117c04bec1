/**
 * For applications that read and write JSON with a mapper of Jackson 3 of their own: a module by which plans,
 * frameworks, profiles and findings have the same form there as everywhere in this library.
 *
 * <p>The entrance is {@link org.ediframework.io.jackson.EdiModule}. It needs {@code tools.jackson.core:jackson-databind},
 * which this library does not bring along. Above all other packages; what documents hold is known to those below.
 */
@NullMarked
package org.ediframework.io.jackson;

import org.jspecify.annotations.NullMarked;
