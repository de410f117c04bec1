package org.ediframework.metrics.disclosure;

/** What must stay possible for a small count. */
public enum Protection {
    /** The lowest and the highest of the small counts both remain possible. */
    RANGE,
    /** At least one other value remains possible. */
    NOT_EXACT
}
