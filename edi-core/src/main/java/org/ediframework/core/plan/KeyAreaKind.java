package org.ediframework.core.plan;

/** Whom a key area is about. */
public enum KeyAreaKind {
    /** Those who use the service, with their families. */
    PARTICIPANTS,
    WORKFORCE,
    /** Governance, leadership and management. */
    LEADERSHIP,
    /** Groups and places that are under-represented even within the commitment. */
    AREAS_OF_CONCERN,
    OTHER
}
