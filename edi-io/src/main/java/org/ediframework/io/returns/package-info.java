/**
 * Returns that organisations publish about themselves, as they are published, faults included: the open diversity data
 * standard and the gender pay gap service of the United Kingdom.
 *
 * <p>The entrances are {@link org.ediframework.io.returns.DiversityReturns} and {@link
 * org.ediframework.io.returns.PayGapReturns}. One bad cell loses that cell, never its record, and one bad record never
 * the file; every fault is a finding at its cell. Tables as such are read by the package of tables; the counts that come
 * out go into the analyses of {@code org.ediframework.metrics}.
 */
@NullMarked
package org.ediframework.io.returns;

import org.jspecify.annotations.NullMarked;
