package org.ediframework.core.plan;

/** How far an impact assessment has come. */
public enum AssessmentStatus {
    SCREENING,
    IN_PROGRESS,
    SIGNED_OFF
}
