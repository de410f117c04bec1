package org.ediframework.core.plan;

/** Which way a partnership looks. */
public enum Facing {
    /** Towards other organisations and communities. */
    OUTWARD,
    /** Towards the organisation itself. */
    INWARD,
    BOTH
}
