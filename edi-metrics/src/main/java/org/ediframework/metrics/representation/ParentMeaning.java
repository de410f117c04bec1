package org.ediframework.metrics.representation;

/**
 * What a figure for a category stands for where its parts are listed beside it. Publishers use the column of a group
 * both ways: for all people of the group, and for those of whom nothing finer is known.
 */
public enum ParentMeaning {
    /**
     * Taken from the figures: a roll-up where it is exactly the sum of its parts or where the stated base is nearer to
     * that reading, otherwise a remainder. What was taken is noted with the figures.
     */
    BY_THE_FIGURES,
    /** All people of the group: left out, because its parts count them already. */
    ROLL_UP,
    /** The people of whom only the group is known: counted beside the parts, and compared with nothing. */
    REMAINDER
}
