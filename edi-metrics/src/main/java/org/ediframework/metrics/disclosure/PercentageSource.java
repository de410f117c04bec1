package org.ediframework.metrics.disclosure;

/** What percentages are worked out from. */
public enum PercentageSource {
    /** The true counts; such a percentage can give a count away that its rounded figure hides. */
    RAW,
    /** The rounded counts, as published. */
    ROUNDED
}
