package org.ediframework.core.plan;

/** How far a revision of a plan has come. */
public enum RevisionStatus {
    DRAFT,
    CONSULTATION,
    ADOPTED,
    CLOSED
}
