package org.ediframework.io.terminal;

import java.util.Locale;

/** The columns of a table on a terminal, from left to right. */
enum TableColumn {
    CATEGORY,
    COUNT,
    SHARE,
    BAR,
    INTERVAL,
    REFERENCE,
    RATIO,
    ADJUSTED_P,
    VERDICT;

    /** Whether its cells stand at the right of the column, as figures do. */
    boolean isFigure() {
        return this != CATEGORY && this != BAR && this != VERDICT;
    }

    /** What it is called in its heading and where it is left out. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
