package org.ediframework.io.cells;

import java.util.Optional;

/**
 * How a cell looks, as far as that says anything.
 *
 * @param fill the colour behind it as {@code FF00B050}: opacity, red, green and blue; absent where it has none
 * @param isStruckThrough whether a line goes through its words
 * @param shows how its numbers are shown
 */
public record Style(Optional<String> fill, boolean isStruckThrough, Shows shows) {

    /** How numbers are shown. */
    public enum Shows {
        NUMBER,
        DAY,
        MONTH,
        TIME
    }

    /** How cells look of which nothing is said. */
    public static final Style PLAIN = new Style(Optional.empty(), false, Shows.NUMBER);
}
