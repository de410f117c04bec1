package org.ediframework.metrics.funnel;

/** Where a unit lies in a funnel. With many units some lie outside the inner limits by chance alone. */
public enum FunnelPosition {
    /** Below the outer limit, that of 99.8 %. */
    FAR_BELOW,
    /** Below the inner limit, that of 95 %. */
    BELOW,
    /** Within both limits, or on them. */
    WITHIN,
    /** Above the inner limit, that of 95 %. */
    ABOVE,
    /** Above the outer limit, that of 99.8 %. */
    FAR_ABOVE
}
