package org.ediframework.metrics.likelihood;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Confidence;
import org.ediframework.metrics.statistics.FisherExactTest;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.RatioInterval;

/**
 * The rate of one group over that of another: 1 where something is equally likely for both. Which group stands above the
 * line is part of the result, because published measures divide in different directions.
 *
 * @param above the group whose rate is divided
 * @param below the group whose rate it is divided by
 * @param confidence of both intervals, as a fraction
 * @param ratio (x₁/n₁)/(x₂/n₂), 0 or more; absent where a base is 0 or it happened to nobody below the line
 * @param katz the log interval of Katz; absent also where it happened to nobody above the line
 * @param koopman Koopman's score interval
 * @param pValue of Fisher's exact test, two-sided, from 0 to 1; absent where a base is 0, or both together are
 *     more than a {@code long} holds
 */
public record RelativeLikelihood(
        GroupRate above,
        GroupRate below,
        double confidence,
        Measured<Double> ratio,
        Measured<Interval> katz,
        Measured<Interval> koopman,
        Measured<Double> pValue) {

    /**
     * The relative likelihood of two groups.
     *
     * @param confidence of the intervals, strictly between 0 and 1
     * @throws IllegalArgumentException when the confidence is none
     */
    public static RelativeLikelihood of(GroupRate above, GroupRate below, double confidence) {
        Confidence.requireLevel(confidence);
        if (above.base() == 0 || below.base() == 0) {
            return new RelativeLikelihood(
                    above,
                    below,
                    confidence,
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS));
        }
        Measured<Double> pValue = FisherExactTest.canCount(above.base(), below.base())
                ? Measured.of(FisherExactTest.twoSided(
                        above.count(), above.base() - above.count(), below.count(), below.base() - below.count()))
                : Measured.absent(Absence.TOO_MANY_PEOPLE);
        Measured<Double> ratio = below.count() == 0
                ? Measured.absent(Absence.COMPARED_RATE_IS_ZERO)
                : Measured.of(above.rate() / below.rate());
        return new RelativeLikelihood(
                above,
                below,
                confidence,
                ratio,
                interval(RatioInterval.KATZ, above, below, confidence, ratio),
                interval(RatioInterval.KOOPMAN, above, below, confidence, ratio),
                pValue);
    }

    /** The same for the group that all others are compared with, which no test and no interval compares with itself. */
    RelativeLikelihood withItself() {
        return pValue.isPresent()
                ? new RelativeLikelihood(
                        above,
                        below,
                        confidence,
                        ratio,
                        Measured.absent(Absence.COMPARED_WITH_ITSELF),
                        Measured.absent(Absence.COMPARED_WITH_ITSELF),
                        Measured.absent(Absence.COMPARED_WITH_ITSELF))
                : this;
    }

    private static Measured<Interval> interval(
            RatioInterval method, GroupRate above, GroupRate below, double confidence, Measured<Double> ratio) {
        return ratio.flatMap(any -> Measured.of(
                method.of(above.count(), above.base(), below.count(), below.base(), confidence), Absence.RATE_IS_ZERO));
    }
}
