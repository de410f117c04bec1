package org.ediframework.metrics.trend;

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

    double share() {
        return (double) count / base;
    }
}
