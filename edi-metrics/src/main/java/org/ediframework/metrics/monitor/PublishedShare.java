package org.ediframework.metrics.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.plan.Observation;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.ProportionInterval;

/**
 * A share that a plan gives without a count.
 *
 * <p>It is taken to be rounded to its last decimal, and at the coarsest to a whole per cent, as shares are published: 0.4 is what
 * 39.5 % to 40.5 % are rounded to. Of how many people it is one, its base says where it is given. The interval then reaches from
 * the lower end for the fewest people that are rounded to the share, to the upper end for the most.
 *
 * @param day the day that the share describes
 * @param share from 0 to 1
 * @param base of how many people, 0 or more; absent where the plan does not say
 * @param interval of the share; absent with the reason where the base is unknown or 0, or no number of people is rounded to the share
 */
public record PublishedShare(LocalDate day, BigDecimal share, Optional<Long> base, Measured<Interval> interval) {

    private static final int DECIMALS_OF_A_PER_CENT = 2;

    /**
     * The share of an observation.
     *
     * @param observation with a share
     * @param settings how intervals are computed
     */
    static PublishedShare of(Observation observation, RepresentationAnalysis settings) {
        BigDecimal share = observation.getShare().orElseThrow();
        return new PublishedShare(
                observation.getAsOf(),
                share,
                observation.getBase(),
                Measured.of(observation.getBase().filter(people -> people >= 0), Absence.ONLY_SHARES)
                        .flatMap(people -> interval(share, people, settings)));
    }

    private static Measured<Interval> interval(BigDecimal share, long base, RepresentationAnalysis settings) {
        if (base == 0) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        BigDecimal people = BigDecimal.valueOf(base);
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(share.scale(), DECIMALS_OF_A_PER_CENT));
        long fewest = share.subtract(half)
                .max(BigDecimal.ZERO)
                .multiply(people)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        long most = share.add(half)
                .min(BigDecimal.ONE)
                .multiply(people)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        if (fewest > most) {
            return Measured.absent(Absence.NO_COUNT_GIVES_THE_SHARE);
        }
        ProportionInterval method = settings.getIntervalMethod();
        double confidence = settings.getConfidence();
        return Measured.of(new Interval(
                method.of(fewest, base, confidence).low(),
                method.of(most, base, confidence).high()));
    }
}
