package org.ediframework.core.vocabulary;

/**
 * Who a share is a share of. Publishers differ, so every proportion names its denominator and carries the declared
 * rate.
 */
public enum Denominator {
    /** Those who gave a substantive answer; the default. */
    DECLARED,
    /** Everyone, including those who declined or were not asked. */
    EVERYONE
}
