package org.ediframework.core.vocabulary;

/** What kind of place a {@link Place} is. */
public enum PlaceKind {
    COUNTY,
    DISTRICT,
    WARD,
    SCHOOL,
    COMMUNITY,
    OTHER
}
