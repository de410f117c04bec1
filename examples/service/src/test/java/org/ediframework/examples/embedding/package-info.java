/**
 * What the chapter on embedding shows, as it stands there. Apart from the service, whose own controllers it resembles and
 * which must not find it.
 */
@NullMarked
package org.ediframework.examples.embedding;

import org.jspecify.annotations.NullMarked;
