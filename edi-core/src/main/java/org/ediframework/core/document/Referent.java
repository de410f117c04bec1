package org.ediframework.core.document;

/** What a reference of a plan may name. */
public enum Referent {
    KEY_AREA("keyAreas"),
    OBJECTIVE("objectives"),
    COMMITMENT("commitments"),
    AREA_OF_CONCERN("areasOfConcern"),
    METRIC("metrics"),
    MEASURE("measures"),
    ACTION("actions"),
    /** A place of the plan, or a published code. */
    PLACE("places"),
    /** Whatever has an id. */
    ANYTHING("anything");

    private final String section;

    Referent(String section) {
        this.section = section;
    }

    /** The list of the plan whose entries it may name; for anything, a word that is no list. */
    public String section() {
        return section;
    }
}
