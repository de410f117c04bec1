package org.ediframework.core.comparison;

/** What kind of thing in a plan is compared between revisions. */
public enum ComparedEntity {
    ACTION("action"),
    MILESTONE("milestone"),
    METRIC("metric"),
    COMMITMENT("commitment"),
    KEY_AREA("keyArea"),
    AREA_OF_CONCERN("areaOfConcern"),
    IMPACT_ASSESSMENT("impactAssessment"),
    /** A pilot with its roll-out to further places. */
    PILOT("pilot");

    private final String word;

    ComparedEntity(String word) {
        this.word = word;
    }

    /** The word that outputs use, for example {@code keyArea}. */
    @Override
    public String toString() {
        return word;
    }
}
