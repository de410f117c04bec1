/**
 * Duties: what the law of a nation asks an organisation to publish, and the days by which it is due. Entrance:
 * {@link org.ediframework.core.duty.StatutoryCalendar}; the duties that are known are in
 * {@link org.ediframework.core.duty.StatutoryDuties}, and all days of a plan, those that it has set itself too, in
 * {@link org.ediframework.core.duty.PlanCalendar}. Stands on the documents of {@code plan} and {@code framework}.
 */
@NullMarked
package org.ediframework.core.duty;

import org.jspecify.annotations.NullMarked;
