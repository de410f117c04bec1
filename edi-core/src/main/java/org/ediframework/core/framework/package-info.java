/**
 * The framework document: what a plan made under a framework must have, and which policy rules apply to it.
 *
 * <p>The entrance is {@link org.ediframework.core.framework.Framework}. Below it lies the plan; the review, above,
 * applies a framework's obligations.
 */
@NullMarked
package org.ediframework.core.framework;

import org.jspecify.annotations.NullMarked;
