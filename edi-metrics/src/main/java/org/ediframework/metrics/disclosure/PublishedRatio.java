package org.ediframework.metrics.disclosure;

/**
 * A share, percentage or ratio of two cells that is published from raw figures, rounded half up: the number of people in one
 * cell over that in another. Attackers learn from it even where both counts are withheld.
 *
 * @param part the cell above the line
 * @param base the cell below the line
 * @param decimals of the ratio as published, from 0 to 6; a percentage with one decimal has three
 */
public record PublishedRatio(CellAddress part, CellAddress base, int decimals) {

    /** Refuses values out of range. */
    public PublishedRatio {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("a ratio has " + decimals + " decimals; from 0 to 6 are possible");
        }
        if (part.equals(base)) {
            throw new IllegalArgumentException("ratio of " + part + " to itself; it needs two cells");
        }
    }

    /**
     * The ratio as a percentage.
     *
     * @param decimals of the percentage as published, from 0 to 4
     */
    public static PublishedRatio percentage(CellAddress part, CellAddress base, int decimals) {
        return new PublishedRatio(part, base, decimals + 2);
    }
}
