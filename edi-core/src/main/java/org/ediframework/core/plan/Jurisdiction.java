package org.ediframework.core.plan;

/** The nation whose law applies to an organisation. The nations of Great Britain share an Act and differ in its duties. */
public enum Jurisdiction {
    ENGLAND,
    WALES,
    SCOTLAND,
    /** Its law is its own; the Equality Act 2010 does not reach here. */
    NORTHERN_IRELAND,
    /** Any other; no duty is checked. */
    OTHER
}
