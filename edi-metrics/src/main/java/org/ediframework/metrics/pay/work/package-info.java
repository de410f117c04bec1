/**
 * Equal work: what pay is associated with beside sex, and what would close a gap.
 *
 * <p>The entrances are {@link org.ediframework.metrics.pay.work.PayModel} for least squares and the decomposition of the gap in log
 * pay, {@link org.ediframework.metrics.pay.work.WithinGrade} for the gap among people of the same grade, and
 * {@link org.ediframework.metrics.pay.work.CheapestRaise} for the raise that closes a gap. A figure here says what pay is
 * <em>associated</em> with, never that a difference is justified by it: a covariate may be a door that is closed to one sex,
 * such as a grade. Computations are in doubles and agree with R to a relative 1e-9, unless they say that they are exact.
 */
@NullMarked
package org.ediframework.metrics.pay.work;

import org.jspecify.annotations.NullMarked;
