package org.ediframework.metrics.pay.work;

import java.util.Optional;

/**
 * What pay is compared by beside sex.
 *
 * @param name as {@link WorkingPerson#known} has it, such as {@code grade}
 * @param kind whether its values are words or numbers
 * @param base the word that all others are compared with; absent: the most frequent one, the first in the order of the
 *     alphabet where several are. Absent for a number
 */
public record Covariate(String name, Kind kind, Optional<String> base) {

    /** What the values of a covariate are. */
    public enum Kind {
        /** Words, each of which but the base has a coefficient. */
        CATEGORY,
        /** Decimal numbers such as {@code 37.5}, which have one coefficient: for one more. */
        NUMBER
    }

    /**
     * A covariate.
     *
     * @throws IllegalArgumentException when the name is blank, or a number has a base
     */
    public Covariate {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a covariate is blank. Allowed is the name of a column.");
        }
        if (kind == Kind.NUMBER && base.isPresent()) {
            throw new IllegalArgumentException("The covariate " + name + " is a number and has the base '" + base.get()
                    + "'. Allowed is a base of a category alone.");
        }
    }

    /** Words, compared with the most frequent one. */
    public static Covariate category(String name) {
        return new Covariate(name, Kind.CATEGORY, Optional.empty());
    }

    /** Numbers. */
    public static Covariate number(String name) {
        return new Covariate(name, Kind.NUMBER, Optional.empty());
    }

    /**
     * The same, with its words compared with this one.
     *
     * @throws IllegalArgumentException when it is a number
     */
    public Covariate comparedWith(String word) {
        return new Covariate(name, kind, Optional.of(word));
    }
}
