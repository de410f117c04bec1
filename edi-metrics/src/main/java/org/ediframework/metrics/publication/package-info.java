/**
 * What may be shown of a representation table: before anything is printed, drawn or put into a sentence, the small counts
 * are withheld, and every figure from which they could be worked out with them.
 *
 * <p>The entrance is {@link org.ediframework.metrics.publication.Publication}. Which counts are withheld is decided, and
 * proven to be enough, by {@code org.ediframework.metrics.disclosure}; this package says which cells a representation
 * table shows, and what else of a row tells as much as its count. It knows nothing of pages or files.
 */
@NullMarked
package org.ediframework.metrics.publication;

import org.jspecify.annotations.NullMarked;
