package org.ediframework.core.population;

import java.util.Objects;
import java.util.Optional;

/**
 * Where people are counted: in a place that the data name, in all places together, or in no place that anybody stated.
 * The three are different things and not three texts: a place that the data call {@code all} is a place like any other.
 * Immutable and thread-safe.
 */
public final class Where {

    private static final Where UNSTATED = new Where(Optional.empty(), false);
    private static final Where EVERYWHERE = new Where(Optional.empty(), true);

    private final Optional<String> place;
    private final boolean isEverywhere;

    private Where(Optional<String> place, boolean isEverywhere) {
        this.place = place;
        this.isEverywhere = isEverywhere;
    }

    /** A place, by the code or name that the data give it. */
    public static Where place(String name) {
        return new Where(Optional.of(Objects.requireNonNull(name, "name")), false);
    }

    /** All places together: the sum of those that were counted. */
    public static Where everywhere() {
        return EVERYWHERE;
    }

    /** Nothing says where. */
    public static Where unstated() {
        return UNSTATED;
    }

    /** The place; absent for all places together, and where nothing says where. */
    public Optional<String> getPlace() {
        return place;
    }

    /** Whether all places together are meant. */
    public boolean isEverywhere() {
        return isEverywhere;
    }

    /** Whether this is one place of several, or may be: not all of them together. */
    public boolean isPlace() {
        return place.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Where that && isEverywhere == that.isEverywhere && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode() + (isEverywhere ? 1 : 0);
    }

    /** The place, {@code everywhere} or {@code unstated}: for logs, never to be read back. */
    @Override
    public String toString() {
        return place.orElse(isEverywhere ? "everywhere" : "unstated");
    }
}
