/**
 * The main job, end to end on real input: a plan is reviewed, a workforce compared with its community, and women's share
 * of the best-paid quarter followed over the years.
 *
 * <p>The entrance is {@link org.ediframework.examples.hertfordshire.MainJob}.
 */
@NullMarked
package org.ediframework.examples.hertfordshire;

import org.jspecify.annotations.NullMarked;
