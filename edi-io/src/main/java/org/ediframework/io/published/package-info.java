/**
 * Tables of counts and shares as publishers write them.
 *
 * <p>The entrance is {@link org.ediframework.io.published.PublishedTableReader}; {@link
 * org.ediframework.io.published.TableQuestion} says which figures of a table are meant. It stands on {@code table}, and knows
 * nothing of comparisons.
 */
@NullMarked
package org.ediframework.io.published;

import org.jspecify.annotations.NullMarked;
