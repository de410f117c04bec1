package org.ediframework.examples.cli.terminal;

/**
 * What a text is written for.
 *
 * @param columns how many characters a line has
 * @param isColoured whether it shows the colours of ECMA-48 (ANSI X3.64)
 */
public record Terminal(int columns, boolean isColoured) {

    /** The fewest columns for which a table can be read. */
    public static final int LEAST_COLUMNS = 30;

    /** Refuses a width in which no table could be read. */
    public Terminal {
        if (columns < LEAST_COLUMNS) {
            throw new IllegalArgumentException(
                    "Not a width of a terminal: " + columns + " columns. Allowed are " + LEAST_COLUMNS + " or more.");
        }
    }
}
