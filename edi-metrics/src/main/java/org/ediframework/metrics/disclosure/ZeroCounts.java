package org.ediframework.metrics.disclosure;

/** What happens to cells in which nobody is counted. */
public enum ZeroCounts {
    /** Every zero is published as 0, so that a marker stands for at least one person, and a reader knows it. */
    SHOWN,
    /**
     * Zeros are published but where one is withheld to protect a small count, and the page says that a marker may stand
     * for nobody: about a tenth fewer cells are withheld.
     */
    MAY_BE_HIDDEN,
    /** A zero is small like a one: it is withheld and protected with the other small counts. */
    HIDDEN
}
