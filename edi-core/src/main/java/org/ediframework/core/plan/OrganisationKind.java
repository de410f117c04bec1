package org.ediframework.core.plan;

/** What kind of organisation it is. */
public enum OrganisationKind {
    COUNCIL,
    MUSIC_SERVICE,
    MUSIC_HUB,
    SCHOOL,
    CHARITABLE_TRUST,
    ARTS_ORGANISATION,
    NETWORK,
    OTHER
}
