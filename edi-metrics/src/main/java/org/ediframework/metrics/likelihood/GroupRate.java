package org.ediframework.metrics.likelihood;

/**
 * To how many people of a group something happened: shortlisted people who were appointed, staff who entered a
 * disciplinary process.
 *
 * @param group the group, by its own label
 * @param count to how many it happened, from 0 to the base
 * @param base how many it could have happened to, 0 or more
 */
public record GroupRate(String group, long count, long base) {

    /**
     * A rate.
     *
     * @throws IllegalArgumentException when the count is negative or exceeds the base
     */
    public GroupRate {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException("Not a rate: " + count + " of " + base + " people of '" + group
                    + "'. The count is 0 or more and not above the base.");
        }
    }

    /** count/base, computed only where somebody is in the base. */
    double rate() {
        return (double) count / base;
    }
}
