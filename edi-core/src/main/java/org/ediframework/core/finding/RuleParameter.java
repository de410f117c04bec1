package org.ediframework.core.finding;

/**
 * A number, a period or a list by which a rule measures, and which a framework may set.
 *
 * @param name as obligations write it, for example {@code every}
 * @param type what its value is
 * @param usual the value where no framework sets another, as an obligation would write it; lists are separated by commas
 * @param meaning what it says
 */
public record RuleParameter(String name, Type type, String usual, String meaning) {

    /** What the value of a parameter is. */
    public enum Type {
        /** A length of time such as {@code P1Y}. */
        PERIOD,
        /** A number. */
        NUMBER,
        /** A text. */
        TEXT,
        /** A list of texts. */
        TEXTS
    }
}
