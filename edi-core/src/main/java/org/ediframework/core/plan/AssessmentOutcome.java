package org.ediframework.core.plan;

/** What follows from an impact assessment. */
public enum AssessmentOutcome {
    NO_MAJOR_CHANGE,
    ADJUST,
    /** Continue as proposed, with justification. */
    CONTINUE,
    /** Stop and rethink. */
    STOP
}
