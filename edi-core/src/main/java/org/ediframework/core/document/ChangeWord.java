package org.ediframework.core.document;

/** What the comparison of two revisions calls it when a property differs. */
public enum ChangeWord {
    /** No other word fits. */
    CHANGED,
    REWRITTEN,
    REASSIGNED,
    RETARGETED,
    /** Finished, reopened, or another status. */
    STATUS,
    RATING,
    /** Slipped or brought forward, where both are days. */
    DUE,
    /** Finished where it is there, reopened where it is gone. */
    DONE
}
