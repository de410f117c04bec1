package org.ediframework.core.plan;

/** Where a measure is meant to go. */
public enum Direction {
    INCREASE,
    DECREASE,
    MAINTAIN
}
