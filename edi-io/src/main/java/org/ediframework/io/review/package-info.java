/**
 * Reading and reviewing in one step: every rule, from structure to policy, with every finding at its place in the file.
 *
 * <p>The entrance is {@link org.ediframework.io.review.DocumentReview}. Above the packages of the formats; the rules
 * themselves are in edi-core.
 */
@NullMarked
package org.ediframework.io.review;

import org.jspecify.annotations.NullMarked;
