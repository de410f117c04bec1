/**
 * Who lives where, from published censuses: the figures that a service or a workforce is held against.
 *
 * <p>The entrance is {@link org.ediframework.core.reference.ReferencePopulations}. It gives references of {@code population},
 * each with its table, publisher, day, ages and exactness.
 */
@NullMarked
package org.ediframework.core.reference;

import org.jspecify.annotations.NullMarked;
