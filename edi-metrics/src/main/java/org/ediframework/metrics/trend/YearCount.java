package org.ediframework.metrics.trend;

import java.util.Comparator;
import java.util.List;

/**
 * How many people belonged to a group in one year.
 *
 * @param year the year
 * @param count from 0 to the base
 * @param base the people who declared in that year, 0 or more
 */
public record YearCount(int year, long count, long base) {

    /**
     * A count.
     *
     * @throws IllegalArgumentException when the count is negative or exceeds the base
     */
    public YearCount {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException("Not a count of " + year + ": " + count + " of " + base
                    + ". The count is 0 or more and not above the base.");
        }
    }

    /**
     * Those of some years that have anybody, in order.
     *
     * @throws IllegalArgumentException when a year is given twice
     */
    static List<YearCount> inOrder(List<YearCount> years) {
        List<YearCount> sorted =
                years.stream().sorted(Comparator.comparingInt(YearCount::year)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).year() == sorted.get(i - 1).year()) {
                throw new IllegalArgumentException(
                        "The year " + sorted.get(i).year() + " is given twice. Give each year once.");
            }
        }
        return sorted.stream().filter(year -> year.base() > 0).toList();
    }

    double share() {
        return (double) count / base;
    }
}
