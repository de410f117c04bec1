package org.ediframework.metrics.monitor;

/** How an action stands on a day. */
public enum ActionState {
    /** Still to be done, and the last day on which it was in time is over; whatever its status says. */
    OVERDUE("overdue"),
    ON_HOLD("on hold"),
    IN_PROGRESS("in progress"),
    NOT_STARTED("not started"),
    COMPLETE("complete"),
    STOPPED("stopped"),
    /** The plan does not say how far it has come. */
    NOT_STATED("not stated");

    private final String label;

    ActionState(String label) {
        this.label = label;
    }

    /** The state in words. */
    public String getLabel() {
        return label;
    }
}
