package org.ediframework.metrics.monitor;

import java.util.Locale;

/** What a plan is asked to think about. */
public enum ChallengeKind {
    /** A group is under-represented in the data, and neither an area of concern nor an action addresses it. */
    UNADDRESSED_UNDER_REPRESENTATION,
    /** The data do not show what an area of concern says. */
    CONCERN_NOT_SHOWN,
    /** The people who gave no answer could turn the comparison of a metric round. */
    NOT_ROBUST,
    /** So few people are counted that the way from where a metric started to its target would not show. */
    TARGET_BEYOND_SAMPLE,
    /** A key area has actions, and no metric says whether they work. */
    ACTIONS_WITHOUT_METRIC,
    /** A key area has metrics, and nothing is done in it. */
    METRICS_WITHOUT_ACTION,
    /** A pilot found a barrier, and no action follows from it. */
    BARRIER_WITHOUT_ACTION;

    /** The name that outputs use, for example {@code not-robust}. */
    public String getId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
