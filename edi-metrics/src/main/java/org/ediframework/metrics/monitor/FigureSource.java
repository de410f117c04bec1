package org.ediframework.metrics.monitor;

/** Where the present figures of a metric come from. */
public enum FigureSource {
    /** The current counts. */
    CURRENT_COUNTS("current counts"),
    /** The latest observation of the plan, for want of current counts. */
    LATEST_OBSERVATION("latest observation in the plan"),
    /** Shares that the plan gives without a count, for want of counts. */
    PUBLISHED_SHARES("latest share given in the plan"),
    /** There are none. */
    NONE("no figures");

    private final String label;

    FigureSource(String label) {
        this.label = label;
    }

    /** The source in words. */
    public String getLabel() {
        return label;
    }
}
