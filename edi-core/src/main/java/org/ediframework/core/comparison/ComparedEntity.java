package org.ediframework.core.comparison;

/** What kind of thing in a plan is compared between revisions. */
public enum ComparedEntity {
    /** The plan itself, with everything in it that has no id of its own. */
    PLAN("plan", "ActionPlan"),
    ACCOUNTABLE_BODY("accountableBody", "AccountableBody"),
    MEMBER("member", "WorkingGroupMember"),
    PLACE("place", "Place"),
    COMMITMENT("commitment", "Commitment"),
    KEY_AREA("keyArea", "KeyArea"),
    AREA_OF_CONCERN("areaOfConcern", "AreaOfConcern"),
    METRIC("metric", "RepresentationMetric"),
    ACTION("action", "Action"),
    MILESTONE("milestone", "Milestone"),
    IMPACT_ASSESSMENT("impactAssessment", "ImpactAssessment"),
    PARTNERSHIP("partnership", "Partnership"),
    /** A pilot with its roll-out to further places. */
    PILOT("pilot", "Pilot"),
    PILOT_FINDING("pilotFinding", "PilotFinding");

    private final String word;
    private final String type;

    ComparedEntity(String word, String type) {
        this.word = word;
        this.type = type;
    }

    /** What things of a type of the format are. */
    static ComparedEntity of(String type) {
        for (ComparedEntity entity : values()) {
            if (entity.type.equals(type)) {
                return entity;
            }
        }
        throw new IllegalArgumentException("Nothing compared is a '" + type + "'.");
    }

    /** The word that outputs use, for example {@code keyArea}. */
    @Override
    public String toString() {
        return word;
    }
}
