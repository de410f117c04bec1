package org.ediframework.io.published;

import java.util.Set;

/**
 * A column of a published table and what it holds.
 *
 * @param index from 0
 * @param name as the header has it
 * @param block the name above its block of columns; empty where there is none
 * @param role what it holds
 * @param values the different texts in its cells, in their order, without the empty one
 * @param hasBlanks whether a cell is empty
 */
record Column(int index, String name, String block, Role role, Set<String> values, boolean hasBlanks) {

    /** What a column can hold. */
    enum Role {
        /** Nothing, and no name. */
        EMPTY,
        /** The codes of places. */
        PLACE_CODE,
        /** The names of places. */
        PLACE,
        /** Which kind of place a row is about. */
        LEVEL,
        /** Years, days, periods. */
        TIME,
        /** Codes of what stands in words beside them, and signs of the publisher's own. */
        CODE,
        /** Words: categories, or what else divides people. */
        DIMENSION,
        /** Whole numbers of people or things. */
        COUNT,
        /** Shares in per cent. */
        PERCENTAGE,
        /** Shares as fractions of 1. */
        FRACTION,
        /** Rates, averages, scores, amounts: numbers that are no counts. */
        FIGURE
    }

    boolean isNumeric() {
        return switch (role) {
            case COUNT, PERCENTAGE, FRACTION, FIGURE -> true;
            default -> false;
        };
    }

    boolean varies() {
        return values.size() + (hasBlanks ? 1 : 0) > 1;
    }

    boolean isNamed(String wanted) {
        return TableFinder.comparedName(name).equals(TableFinder.comparedName(wanted));
    }

    /** The same column in another role. */
    Column withRole(Role other) {
        return new Column(index, name, block, other, values, hasBlanks);
    }
}
