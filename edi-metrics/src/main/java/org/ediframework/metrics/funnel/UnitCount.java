package org.ediframework.metrics.funnel;

/**
 * How many people of a unit belong to a group.
 *
 * @param unit the unit's name or code
 * @param count from 0 to the base
 * @param base the people of the unit who declared, 0 or more
 */
public record UnitCount(String unit, long count, long base) {

    /**
     * A count.
     *
     * @throws IllegalArgumentException when the count is negative or exceeds the base
     */
    public UnitCount {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException("Not a count of '" + unit + "': " + count + " of " + base
                    + ". The count is 0 or more and not above the base.");
        }
    }
}
