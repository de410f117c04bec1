package org.ediframework.metrics.disclosure;

import java.util.List;

/**
 * What would be gained by publishing the groups of a dimension and not the codes in them. An offer: nothing is merged unless
 * the caller does it.
 *
 * @param dimension whose codes would be merged
 * @param groups what would be published in their place
 * @param cells how many cells the table would have
 * @param withheld how many of them would be withheld
 * @param cellsNow how many cells it has
 * @param withheldNow how many of them are withheld
 */
public record MergeOffer(
        String dimension, List<String> groups, int cells, int withheld, int cellsNow, int withheldNow) {

    /** Copies the list. */
    public MergeOffer {
        groups = List.copyOf(groups);
    }

    /** For example {@code merging 'ethnicity' into White, Asian: 27 of 95 cells withheld instead of 110 of 232}. */
    @Override
    public String toString() {
        return "merging '" + dimension + "' into " + String.join(", ", groups) + ": " + withheld + " of " + cells
                + " cells withheld instead of " + withheldNow + " of " + cellsNow;
    }
}
