package org.ediframework.metrics.disclosure;

/** What happens to cells in which nobody is counted. */
public enum ZeroCounts {
    /** Zeros are published, so every attacker knows them all. */
    SHOWN,
    /** A zero is small like a one: it is withheld and protected with the other small counts. */
    HIDDEN
}
