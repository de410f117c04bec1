package org.ediframework.core.plan;

/** What a proposal does for people who share a characteristic. */
public enum Effect {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    UNKNOWN
}
