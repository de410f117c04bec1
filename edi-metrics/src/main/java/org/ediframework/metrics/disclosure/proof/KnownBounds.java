package org.ediframework.metrics.disclosure.proof;

/** What the sums of a system tell of its variables, one relation after the other. */
public final class KnownBounds {

    private KnownBounds() {}

    /**
     * Tightens bounds until no relation tightens any more; they stay true, if not the tightest.
     *
     * @param lower by variable, {@link Completion#UNBOUNDED} or its negative where there is none
     * @param upper by variable
     */
    public static void tighten(IntegerSystem system, long[] lower, long[] upper, Effort effort) {
        new BoundsPropagation(system, effort).tighten(lower, upper);
    }
}
