package org.ediframework.core.finding;

import java.util.Locale;

/** The level at which a rule looks at a document; a document is checked level by level. */
public enum RuleLevel {
    /** Whether it can be read at all: rules {@code S}. */
    STRUCTURE('S'),
    /** What is true of one thing by itself: rules {@code C}. */
    VALUE('C'),
    /** Whether its parts refer to each other rightly: rules {@code R}. */
    REFERENCE('R'),
    /** Dates and states: rules {@code T}. */
    TIME('T'),
    /** Good practice and what a framework asks for: rules {@code P}. */
    POLICY('P');

    private final char letter;

    RuleLevel(char letter) {
        this.letter = letter;
    }

    /** The letter in the codes of its rules. */
    public char getLetter() {
        return letter;
    }

    /** The name as reports write it, for example {@code reference}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
