package org.ediframework.core.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.framework.Duty;

/**
 * A day by which something has to be published.
 *
 * @param duty what asks for it
 * @param day the last day on which it is in time
 * @param of the day for which figures are taken; absent for a duty that has none
 * @param metOn when it was published; absent where no publication is known that counts for this day
 * @param isJudged whether what is known of publications reaches as far as this day, so that nothing known means nothing
 *     published; before the first publication that is known, and where it is not known whether the duty applies, nothing
 *     can be said
 */
public record DueDay(Duty duty, LocalDate day, Optional<LocalDate> of, Optional<LocalDate> metOn, boolean isJudged) {

    /** How it stands on a day. What is published later is not known yet on that day. */
    public DueState getState(LocalDate asOf) {
        Optional<LocalDate> met = metOn.filter(on -> !on.isAfter(asOf));
        return met.isPresent() ? DueState.met(day, met) : DueState.open(day, asOf, isJudged);
    }
}
