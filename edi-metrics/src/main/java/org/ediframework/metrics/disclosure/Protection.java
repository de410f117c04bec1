package org.ediframework.metrics.disclosure;

/** What must stay possible for a small count. */
public enum Protection {
    /**
     * Every small count remains possible, from 1 to one less than the threshold; of a total over cells that are not empty,
     * every one from their number on.
     */
    RANGE,
    /** At least one other value remains possible. */
    NOT_EXACT
}
