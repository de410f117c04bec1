package org.ediframework.io.rows;

/** How a plan lies in tables. */
public enum Layout {
    /** In files of their own: lists of texts have a table of their own too. */
    FILES,
    /** On the sheets of a workbook: lists of texts stand in one cell, a line for each. */
    WORKBOOK
}
