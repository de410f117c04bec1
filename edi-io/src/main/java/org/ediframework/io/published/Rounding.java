package org.ediframework.io.published;

import java.util.List;

/** The unit to which a publisher rounds counts, told from the counts. */
public final class Rounding {

    /** So many counts that all divide by a unit are no accident. */
    private static final int ENOUGH = 20;

    private static final long[] UNITS = {1000, 100, 10, 5};

    private Rounding() {}

    /** The greatest unit by which all of enough counts divide; 1 where there is none. */
    public static long unit(List<Long> counts) {
        long above = counts.stream().filter(count -> count > 0).count();
        if (above < ENOUGH) {
            return 1;
        }
        for (long unit : UNITS) {
            if (counts.stream().allMatch(count -> count % unit == 0)) {
                return unit;
            }
        }
        return 1;
    }
}
