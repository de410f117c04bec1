package org.ediframework.metrics.trend;

import java.util.List;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.CochranArmitageTest;
import org.ediframework.metrics.statistics.TrendResult;

/**
 * Whether a share rises or falls over years. The years are their own scores, so that a gap of two years counts as two.
 * Years with nobody in their base are left out.
 *
 * @param years the years compared, in order
 * @param test the Cochran–Armitage test for trend, two-sided; absent where fewer than two years have anybody
 * @param changePerYear by how much the share changes a year, as a fraction: the slope of the line of least squares, each
 *     year weighted by its base
 */
public record Trend(List<YearCount> years, Measured<TrendResult> test, Measured<Double> changePerYear) {

    /** Copies the list. */
    public Trend {
        years = List.copyOf(years);
    }

    /**
     * The trend over years in any order.
     *
     * @throws IllegalArgumentException when a year is given twice
     */
    public static Trend of(List<YearCount> years) {
        List<YearCount> counted = YearCount.inOrder(years);
        if (counted.size() < 2) {
            return new Trend(
                    counted,
                    Measured.absent(Absence.FEWER_THAN_TWO_YEARS),
                    Measured.absent(Absence.FEWER_THAN_TWO_YEARS));
        }
        TrendResult test = CochranArmitageTest.of(
                counted.stream().mapToLong(YearCount::count).toArray(),
                counted.stream().mapToLong(YearCount::base).toArray(),
                counted.stream().mapToDouble(YearCount::year).toArray());
        return new Trend(counted, Measured.of(test), Measured.of(slope(counted)));
    }

    private static double slope(List<YearCount> years) {
        double people = 0;
        double weightedYears = 0;
        double weightedCounts = 0;
        int start = years.get(0).year();
        for (YearCount year : years) {
            people += year.base();
            weightedYears += (double) year.base() * (year.year() - start);
            weightedCounts += year.count();
        }
        double meanYear = weightedYears / people;
        double meanShare = weightedCounts / people;
        double together = 0;
        double spread = 0;
        for (YearCount year : years) {
            double distance = year.year() - start - meanYear;
            together += year.base() * distance * (year.share() - meanShare);
            spread += year.base() * distance * distance;
        }
        return together / spread;
    }
}
