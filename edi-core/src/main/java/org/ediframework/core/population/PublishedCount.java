package org.ediframework.core.population;

import java.util.Objects;

/**
 * A number of people as a publisher gives it away: exact, or no more than from a lowest to a highest number, with the reason.
 * Immutable and thread-safe.
 *
 * @param lowest the fewest people that it can be, 0 or more
 * @param highest the most people that it can be, the lowest or more
 * @param reason why it is no single number
 */
public record PublishedCount(long lowest, long highest, Reason reason) {

    /** Why a count is no single number. */
    public enum Reason {
        /** It is one. */
        EXACT,
        /** The publisher does not show it, to protect people. */
        WITHHELD,
        /** The publisher rounds it. */
        ROUNDED,
        /** The publisher has no figure to show. */
        NOT_AVAILABLE
    }

    /**
     * A count.
     *
     * @throws IllegalArgumentException when the lowest is negative or above the highest, or an exact count has two numbers
     */
    public PublishedCount {
        Objects.requireNonNull(reason, "reason");
        if (lowest < 0 || highest < lowest || (reason == Reason.EXACT && lowest != highest)) {
            throw new IllegalArgumentException(
                    "A count from " + lowest + " to " + highest + ", " + reason
                            + ". Allowed is a lowest of 0 or more, a highest that is not below it, and one number where it is exact.");
        }
    }

    /** A count that is known. */
    public static PublishedCount exact(long count) {
        return new PublishedCount(count, count, Reason.EXACT);
    }

    /** Whether only one number is possible. */
    public boolean isKnown() {
        return lowest == highest;
    }

    /** The same with no more than these numbers; whoever narrows it has a reason in other figures. */
    public PublishedCount within(long least, long most) {
        return new PublishedCount(
                Math.max(lowest, least), Math.max(Math.max(lowest, least), Math.min(highest, most)), reason);
    }
}
