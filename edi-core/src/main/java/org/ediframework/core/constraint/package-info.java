/**
 * The Jakarta Validation constraints that state rules C: what is true of one thing by itself, such as a text that is
 * not blank or a count that does not exceed its base.
 *
 * <p>Each constraint's message is a rule code in braces, {@code {EDI-C-001}}. The review reads the code; a host's own
 * validator resolves it to a sentence through {@code ContributorValidationMessages}. Constraints accept what is absent:
 * whether a property may be absent is a matter of the type. The lowest package of this module: it imports none of the
 * others and has no entrance of its own, the annotations stand on the accessors of the plan.
 */
@NullMarked
package org.ediframework.core.constraint;

import org.jspecify.annotations.NullMarked;
