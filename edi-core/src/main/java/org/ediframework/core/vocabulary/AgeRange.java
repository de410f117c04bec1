package org.ediframework.core.vocabulary;

import java.util.OptionalInt;

/**
 * The ages, in completed years, that a population or a question covers: {@code 16+}, {@code 5-16}, or all ages. Figures
 * about people aged 16 and over are no fair reference for children, so counts and references carry their range.
 */
public final class AgeRange {

    /** Everybody, whatever their age. */
    public static final AgeRange ALL_AGES = new AgeRange(0, Integer.MAX_VALUE);

    private final int youngestInclusive;
    private final int oldestInclusive;

    private AgeRange(int youngestInclusive, int oldestInclusive) {
        this.youngestInclusive = youngestInclusive;
        this.oldestInclusive = oldestInclusive;
    }

    /**
     * People of this age and older.
     *
     * @throws IllegalArgumentException when the age is negative
     */
    public static AgeRange from(int youngestInclusive) {
        return between(youngestInclusive, Integer.MAX_VALUE);
    }

    /**
     * People between two ages, both included.
     *
     * @throws IllegalArgumentException when the first age is negative or above the second
     */
    public static AgeRange between(int youngestInclusive, int oldestInclusive) {
        if (youngestInclusive < 0 || youngestInclusive > oldestInclusive) {
            throw new IllegalArgumentException("Not an age range: from " + youngestInclusive + " to " + oldestInclusive
                    + ". The youngest age is 0 or more and not above the oldest.");
        }
        return new AgeRange(youngestInclusive, oldestInclusive);
    }

    /**
     * Reads {@code 16+}, {@code 5-16} or {@code all}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static AgeRange parse(String text) {
        try {
            if (text.equals("all")) {
                return ALL_AGES;
            }
            if (text.endsWith("+")) {
                return from(Integer.parseInt(text.substring(0, text.length() - 1)));
            }
            int dash = text.indexOf('-');
            if (dash > 0) {
                return between(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(unreadable(text), e);
        }
        throw new IllegalArgumentException(unreadable(text));
    }

    private static String unreadable(String text) {
        return "Not an age range: '" + text + "'. Allowed are forms like 16+, 5-16 and all.";
    }

    /** The youngest age included; 0 when there is no lower bound. */
    public int getYoungest() {
        return youngestInclusive;
    }

    /** The oldest age included; empty when there is no upper bound. */
    public OptionalInt getOldest() {
        return oldestInclusive == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(oldestInclusive);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeRange that
                && youngestInclusive == that.youngestInclusive
                && oldestInclusive == that.oldestInclusive;
    }

    @Override
    public int hashCode() {
        return 31 * youngestInclusive + oldestInclusive;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (oldestInclusive == Integer.MAX_VALUE) {
            return youngestInclusive == 0 ? "all" : youngestInclusive + "+";
        }
        return youngestInclusive + "-" + oldestInclusive;
    }
}
