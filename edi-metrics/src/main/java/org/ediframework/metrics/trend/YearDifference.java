package org.ediframework.metrics.trend;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Confidence;
import org.ediframework.metrics.statistics.DifferenceInterval;
import org.ediframework.metrics.statistics.FisherExactTest;
import org.ediframework.metrics.statistics.Interval;

/**
 * By how much a share differs between two years, taken as independent of each other: where many of the same people are
 * counted in both, the change is surer than the interval says. All figures are absent where a year has nobody.
 *
 * @param earlier the year that is subtracted
 * @param later the year it is subtracted from
 * @param confidence of the interval, as a fraction
 * @param difference the later share less the earlier one, from −1 to 1
 * @param interval Newcombe's method 10
 * @param pValue of Fisher's exact test, two-sided, from 0 to 1; absent where both years together have more people than
 *     a {@code long} holds
 */
public record YearDifference(
        YearCount earlier,
        YearCount later,
        double confidence,
        Measured<Double> difference,
        Measured<Interval> interval,
        Measured<Double> pValue) {

    /**
     * The difference of two years.
     *
     * @param confidence strictly between 0 and 1
     * @throws IllegalArgumentException when the first year is not before the second, or the confidence is none
     */
    public static YearDifference of(YearCount earlier, YearCount later, double confidence) {
        if (earlier.year() >= later.year()) {
            throw new IllegalArgumentException("The years are " + earlier.year() + " and " + later.year()
                    + ". The first must be the earlier one.");
        }
        Confidence.requireLevel(confidence);
        if (earlier.base() == 0 || later.base() == 0) {
            return new YearDifference(
                    earlier,
                    later,
                    confidence,
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS),
                    Measured.absent(Absence.NO_OBSERVATIONS));
        }
        return new YearDifference(
                earlier,
                later,
                confidence,
                Measured.of(later.share() - earlier.share()),
                Measured.of(DifferenceInterval.NEWCOMBE.of(
                        later.count(), later.base(), earlier.count(), earlier.base(), confidence)),
                FisherExactTest.canCount(earlier.base(), later.base())
                        ? Measured.of(FisherExactTest.twoSided(
                                later.count(),
                                later.base() - later.count(),
                                earlier.count(),
                                earlier.base() - earlier.count()))
                        : Measured.absent(Absence.TOO_MANY_PEOPLE));
    }
}
