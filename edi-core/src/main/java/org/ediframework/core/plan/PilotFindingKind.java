package org.ediframework.core.plan;

/** What an element of organisational practice did for inclusion. */
public enum PilotFindingKind {
    ENABLER,
    BARRIER
}
