package org.ediframework.core.comparison;

import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Things;

/** What kind of thing in a plan is compared between revisions. */
public enum ComparedEntity {
    /** The plan itself, with everything in it that has no id of its own. */
    PLAN("plan"),
    ACCOUNTABLE_BODY("accountableBody"),
    MEMBER("member"),
    PLACE("place"),
    COMMITMENT("commitment"),
    KEY_AREA("keyArea"),
    OBJECTIVE("objective"),
    AREA_OF_CONCERN("areaOfConcern"),
    METRIC("metric"),
    MEASURE("measure"),
    ACTION("action"),
    MILESTONE("milestone"),
    IMPACT_ASSESSMENT("impactAssessment"),
    PARTNERSHIP("partnership"),
    /** A pilot with its roll-out to further places. */
    PILOT("pilot"),
    PILOT_FINDING("pilotFinding");

    private final String word;

    ComparedEntity(String word) {
        this.word = word;
    }

    /** What things of a type of the format are. */
    static ComparedEntity of(ObjectType<?, ?> type) {
        for (ComparedEntity entity : values()) {
            if (entity.word.equals(Things.word(type))) {
                return entity;
            }
        }
        throw new IllegalArgumentException("Nothing compared is a '" + type.name() + "'.");
    }

    /** The word that outputs use, for example {@code keyArea}. */
    @Override
    public String toString() {
        return word;
    }
}
