/**
 * Counts of people and the references to hold them against, as CSV tables of one row for each category.
 *
 * <p>The entrance is {@link org.ediframework.io.counts.CountsReader}, whose documentation is the format. What it reads
 * goes into the analyses of {@code org.ediframework.metrics}.
 */
@NullMarked
package org.ediframework.io.counts;

import org.jspecify.annotations.NullMarked;
