package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.Optional;

/** Whole numbers for variables of which only some are known, so that every relation holds. */
public final class Completion {

    public static final long UNBOUNDED = Pattern.UNBOUNDED;

    private static final int TRIALS = 200_000;

    private Completion() {}

    /**
     * Numbers within bounds.
     *
     * @param system of which the true values play no part; the variables after its cells begin with their least value
     * @param lower by variable
     * @param upper by variable, {@link #UNBOUNDED} where there is none
     * @return empty if there are none, or none were found
     */
    public static Optional<long[]> of(IntegerSystem system, long[] lower, long[] upper, Effort effort) {
        Pattern pattern = new Pattern(system.blank());
        Arrays.fill(pattern.withheld, true);
        System.arraycopy(lower, 0, pattern.lower, 0, lower.length);
        System.arraycopy(upper, 0, pattern.upper, 0, upper.length);
        return new BoundedSearch(pattern, effort).anyTable(TRIALS).map(move -> {
            long[] found = new long[system.size];
            for (int i = 0; i < move.variables().length; i++) {
                found[move.variables()[i]] = move.changes()[i];
            }
            return found;
        });
    }
}
