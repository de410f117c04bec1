package org.ediframework.io.report;

/** Whether a page stands by itself. */
public enum PageForm {
    /** A document with head, heading and styles. */
    WHOLE,
    /**
     * A part for a page of the host's, which has the heading of the first level and {@code main} around it: it begins with
     * headings of the second level, and its styles are {@link PageStyles#forFragments}, which the host serves.
     */
    FRAGMENT
}
