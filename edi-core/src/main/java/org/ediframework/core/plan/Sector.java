package org.ediframework.core.plan;

/** Of which sector an organisation is; a service that becomes a charitable trust changes its duties. */
public enum Sector {
    /** A public authority. */
    PUBLIC,
    /** A business. */
    PRIVATE,
    /** A charity or another organisation that makes no profit. */
    VOLUNTARY
}
