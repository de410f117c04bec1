/**
 * How unevenly groups spread over units such as schools, districts or teams.
 *
 * <p>The entrance is {@link org.ediframework.metrics.segregation.Segregation}. It takes the two-way tables of
 * {@code org.ediframework.core.population} and stands on {@code statistics}. Small units are uneven by chance alone, so
 * the unevenness that chance would give is reported beside the index.
 */
@NullMarked
package org.ediframework.metrics.segregation;

import org.jspecify.annotations.NullMarked;
