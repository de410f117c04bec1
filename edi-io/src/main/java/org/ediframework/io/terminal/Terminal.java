package org.ediframework.io.terminal;

import org.immutables.value.Value;

/** What a text is written for: how many characters a line has, and whether there are colours. Immutable and thread-safe. */
@Value.Immutable
public interface Terminal {

    /** The fewest columns for which a table can be read. */
    int LEAST_COLUMNS = 30;

    static Builder builder() {
        return new Builder();
    }

    /** How many characters a line has; 80 unless stated. */
    @Value.Default
    default int getColumns() {
        return 80;
    }

    /** Whether it shows the colours of ECMA-48 (ANSI X3.64); not unless stated. */
    @Value.Default
    default boolean isColoured() {
        return false;
    }

    /** Refuses a width in which no table could be read. */
    @Value.Check
    default void check() {
        if (getColumns() < LEAST_COLUMNS) {
            throw new IllegalArgumentException("Not a width of a terminal: " + getColumns() + " columns. Allowed are "
                    + LEAST_COLUMNS + " or more.");
        }
    }

    /** Builds a {@link Terminal}; mutable and for one thread. */
    final class Builder extends ImmutableTerminal.Builder {}
}
