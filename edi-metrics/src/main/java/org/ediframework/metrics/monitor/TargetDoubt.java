package org.ediframework.metrics.monitor;

/** Why figures do not say how a metric stands to its target. */
public enum TargetDoubt {
    /** Nothing was counted. */
    NO_FIGURES("nothing was counted"),
    /** It is not known on which day the current counts were taken, so that there is no pace. */
    NO_DAY("the day is not known"),
    /** There is one figure only, and so no pace. */
    ONE_FIGURE("there is one figure only"),
    /** The target's day is over, and nothing was counted on it or since. */
    NOT_COUNTED_SINCE("nothing was counted since the target's day"),
    /** The uncertainty of so few people leaves more than one outcome open. */
    TOO_FEW_PEOPLE("too few people were counted"),
    /** The target is not between 0 and 1. */
    NOT_A_SHARE("the target is not a share");

    private final String label;

    TargetDoubt(String label) {
        this.label = label;
    }

    /** The doubt as words that complete "cannot tell, because …". */
    public String getLabel() {
        return label;
    }
}
