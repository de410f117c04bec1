/** Endpoints for plan documents: what is wrong with one, and what happened between two. */
@NullMarked
package org.ediframework.examples.service.plans;

import org.jspecify.annotations.NullMarked;
