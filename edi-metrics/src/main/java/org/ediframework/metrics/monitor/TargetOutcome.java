package org.ediframework.metrics.monitor;

/** How a metric stands to one of its targets. */
public enum TargetOutcome {
    /** The target is reached. */
    MET("met"),
    /** It is not reached yet, and the share is on the straight line to it or ahead of it. */
    ON_COURSE("on course"),
    /** The share is behind the straight line, or the day is over and the target was not reached. */
    BEHIND("behind"),
    /** The figures do not say. */
    CANNOT_TELL("cannot tell");

    private final String label;

    TargetOutcome(String label) {
        this.label = label;
    }

    /** The outcome in words. */
    public String getLabel() {
        return label;
    }
}
