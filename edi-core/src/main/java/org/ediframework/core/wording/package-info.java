/**
 * Sentences by key, in one of several languages: what stands in a bundle, with gaps that are filled and forms that a number
 * decides on.
 *
 * <p>The entrance is {@link org.ediframework.core.wording.Bundle}. It lies lowest and knows no package; each module keeps
 * the bundles of what it says, and this package is exported to the modules of the library alone.
 */
@NullMarked
package org.ediframework.core.wording;

import org.jspecify.annotations.NullMarked;
