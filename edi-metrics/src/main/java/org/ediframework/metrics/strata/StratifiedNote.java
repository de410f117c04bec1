package org.ediframework.metrics.strata;

/** What a reader must know before reading the figure of all strata together. */
public enum StratifiedNote {
    /**
     * All strata together say the opposite of what they say within: the groups differ in which strata they are in, and the
     * figure of all together shows that, not how the groups fare (Simpson's paradox).
     */
    REVERSED_WHEN_POOLED,
    /** The groups differ in all strata together, but not within them, or the other way round. */
    EXPLAINED_BY_STRATA,
    /** The strata differ in how the groups compare, so that no one figure stands for all of them. */
    STRATA_DIFFER
}
