package org.ediframework.metrics.disclosure;

import java.util.Arrays;

/**
 * A change of the true table that breaks no relation: what is added to which variables. Variables ascend and no change
 * is nought, so that equal moves are equal in writing.
 */
record Move(int[] variables, long[] changes) {

    static final Move NONE = new Move(new int[0], new long[0]);

    /** What a move changes in a variable. */
    long changeOf(int variable) {
        int at = Arrays.binarySearch(variables, variable);
        return at < 0 ? 0 : changes[at];
    }

    boolean touches(int variable) {
        return Arrays.binarySearch(variables, variable) >= 0;
    }
}
