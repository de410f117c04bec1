package org.ediframework.metrics.monitor;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.plan.Observation;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * The people of a metric as they were counted on a day.
 *
 * @param day when
 * @param count the people of its categories
 * @param base the people whom its share is a share of, by its denominator
 * @param undeclared the people who gave no answer; absent where nobody says, and where they are withheld
 */
public record CountedOn(LocalDate day, Measured<Long> count, Measured<Long> base, Optional<Long> undeclared) {

    static CountedOn of(Observation observation) {
        return new CountedOn(
                observation.getAsOf(),
                Measured.of(observation.getCount().orElse(0L)),
                Measured.of(observation.getBase().orElse(0L)),
                observation.getUndeclared());
    }

    /** The same day without what was counted. */
    public CountedOn withheld() {
        return new CountedOn(
                day, Measured.absent(Absence.SUPPRESSED), Measured.absent(Absence.SUPPRESSED), Optional.empty());
    }

    /** Whether the counts are there to be shown. */
    public boolean isShown() {
        return count.isPresent() && base.isPresent();
    }

    /** The count divided by the base, from 0 to 1. */
    public Measured<Double> share() {
        if (!isShown()) {
            return Measured.absent(Absence.SUPPRESSED);
        }
        return base.get() == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of((double) count.get() / base.get());
    }
}
