package org.ediframework.core.plan;

/** The way in which a commitment embeds equality, diversity and inclusion in planning. */
public enum CommitmentKind {
    /** Somebody holds the organisation to account. */
    ACCOUNTABILITY,
    /** Changes are assessed for their effect on equality before they are made. */
    IMPACT_ASSESSMENT,
    /** The organisation works with others, outward as well as inward. */
    PARTNERSHIP,
    /** Actions are planned and revised regularly. */
    ACTION_PLAN,
    /** A group spreads responsibility and monitors impact. */
    WORKING_GROUP,
    OTHER
}
