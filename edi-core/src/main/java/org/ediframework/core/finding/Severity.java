package org.ediframework.core.finding;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters. In the order of weight: an error outweighs a warning, a warning a note. */
public enum Severity {
    /** For information; nothing need be done. */
    NOTE,
    /** Probably a weakness of the document. */
    WARNING,
    /** The document breaks a rule. */
    ERROR;

    /** The severity with this name as documents write it, {@code error}, {@code warning} or {@code note}. */
    public static Optional<Severity> find(String name) {
        for (Severity severity : values()) {
            if (severity.toString().equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** Whether it weighs as much as the other or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** The name as documents write it: {@code error}, {@code warning} or {@code note}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
