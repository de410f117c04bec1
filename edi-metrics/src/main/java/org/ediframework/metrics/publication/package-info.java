/**
 * What may be shown of results: the one door through which they leave, for every form of output. Before anything is
 * printed, drawn or put into a sentence, the small counts are withheld, and every figure from which they could be worked
 * out with them.
 *
 * <p>The entrance is {@link org.ediframework.metrics.publication.Publication}; it gives a
 * {@link org.ediframework.metrics.publication.PublishedTable} or a
 * {@link org.ediframework.metrics.publication.PublishedPlan}, and writers take nothing else. Which counts are withheld is
 * decided, and proven to be enough, by {@code org.ediframework.metrics.disclosure}; this package says which cells a result
 * shows and which of them are sums of others. It stands above {@code monitor}, {@code representation} and {@code concern},
 * and knows nothing of pages or files.
 */
@NullMarked
package org.ediframework.metrics.publication;

import org.jspecify.annotations.NullMarked;
