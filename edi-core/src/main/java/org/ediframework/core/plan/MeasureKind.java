package org.ediframework.core.plan;

/** What kind of figure a measure is. */
public enum MeasureKind {
    /** How many times likelier something is for one group than for another. */
    RELATIVE_LIKELIHOOD,
    /** How much less one group is paid than another. */
    PAY_GAP,
    /** The share of those asked who gave some answer. */
    SURVEY_SHARE,
    /** A number of people or things. */
    COUNT,
    /** Points of a scale. */
    SCORE,
    OTHER
}
