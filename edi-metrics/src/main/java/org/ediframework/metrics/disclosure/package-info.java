/**
 * Publishes tables about people without giving anybody away, and proves it: which cells to withhold, which others must
 * go with them, and for every withheld cell two complete tables that agree with everything published.
 *
 * <p>Begin with {@link org.ediframework.metrics.disclosure.DisclosureControl}; a pattern made elsewhere is checked by
 * {@link org.ediframework.metrics.disclosure.DisclosureAudit}. Every proof is in whole numbers; nothing here uses
 * floating point. The package knows {@code org.ediframework.core.population} and no other package of this module.
 */
@NullMarked
package org.ediframework.metrics.disclosure;

import org.jspecify.annotations.NullMarked;
