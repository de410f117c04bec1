package org.ediframework.metrics.disclosure;

/** What a reader who wants to undo the suppression is assumed to know, beside everything published. */
public enum Attacker {
    /** That counts are whole and not negative. */
    BLIND,
    /**
     * Also which markers stand for small counts: a primary lies among the small counts, and a secondary does not. To be
     * chosen when the reason for suppression is published, or may be guessed. Of a cell withheld because it is nearly all
     * of a margin only that somebody is in it is assumed to be known.
     */
    KNOWS_RULE
}
