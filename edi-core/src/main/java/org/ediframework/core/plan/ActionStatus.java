package org.ediframework.core.plan;

/** Where an action stands in its life. It says nothing about how well it goes: that is its rating. */
public enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    ON_HOLD,
    COMPLETE,
    STOPPED;

    /** Whether nothing more is to be done: it is complete, or it was stopped. */
    public boolean isClosed() {
        return this == COMPLETE || this == STOPPED;
    }
}
