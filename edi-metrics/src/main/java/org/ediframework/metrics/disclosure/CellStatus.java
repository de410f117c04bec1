package org.ediframework.metrics.disclosure;

/** What happens to a cell on publication, and why. */
public enum CellStatus {
    /** The count is shown. */
    PUBLISHED,
    /** Withheld because of what it says itself. */
    PRIMARY,
    /** Withheld because a primary could be calculated from it. */
    SECONDARY
}
