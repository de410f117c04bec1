package org.ediframework.core.plan;

/** Which equality regulations apply to an organisation; a service that becomes a charitable trust changes regime. */
public enum Regime {
    /** A public authority: the Specific Duties and Public Authorities Regulations, SI 2017/353. */
    PUBLIC_AUTHORITY,
    /** A private or voluntary employer: the Gender Pay Gap Information Regulations, SI 2017/172. */
    PRIVATE_OR_VOLUNTARY
}
