package org.ediframework.io.returns;

import java.util.OptionalLong;

/**
 * A group of which parts are published beside it, and how the two go together.
 *
 * @param group its category, for example {@code asian}
 * @param stated what stands in the group's own column; absent when that is empty
 * @param parts what its parts add up to
 * @param reading what the group's own figure stands for
 */
public record ParentCount(String group, OptionalLong stated, long parts, Reading reading) {

    /**
     * What the figure of a group stands for. Publishers use the same column for all people of the group, and for those
     * of whom nothing finer is known; the standard does not say which.
     */
    public enum Reading {
        /** All people of the group, and exactly the sum of its parts. */
        ROLL_UP,
        /** All people of the group, more than its parts: nothing finer is published about the others. */
        MORE_THAN_PARTS,
        /**
         * People beside those of the parts, of whom nothing finer is known: this reading, and no other as simple, makes
         * the breakdown meet its base exactly.
         */
        REMAINDER,
        /** The group's own column is empty; it is known by its parts. */
        PARTS_ONLY,
        /** Fewer people than its parts, and no reading explains it. */
        CONTRADICTED
    }

    /**
     * The people of the group of whom nothing finer is known: what it has beyond its parts, or the whole figure when
     * that is a remainder; 0 when the parts account for everybody, or for more.
     */
    public long unexplained() {
        return switch (reading) {
            case ROLL_UP, PARTS_ONLY, CONTRADICTED -> 0;
            case MORE_THAN_PARTS -> stated.orElse(0) - parts;
            case REMAINDER -> stated.orElse(0);
        };
    }

    /** All people of the group: its own figure, with its parts where it stands beside them or is empty. */
    public long people() {
        return switch (reading) {
            case ROLL_UP, MORE_THAN_PARTS, CONTRADICTED -> stated.orElse(0);
            case PARTS_ONLY -> parts;
            case REMAINDER -> Math.addExact(stated.orElse(0), parts);
        };
    }
}
