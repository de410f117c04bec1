package org.ediframework.io.document;

import java.util.List;

/**
 * A row of a table: a property's name, what it holds, and how it is taken from a value and given to a builder.
 *
 * @param <T> the type that has the property
 * @param <B> the builder of that type
 * @param <V> what the property holds; for a list, what its entries are
 */
public abstract sealed class Property<T, B, V> permits SingleProperty, ListProperty {

    private final String name;
    private final Kind<V> kind;

    Property(String name, Kind<V> kind) {
        this.name = name;
        this.kind = kind;
    }

    /** The name in documents. */
    public final String name() {
        return name;
    }

    /** What it holds; for a list, what its entries are. */
    public final Kind<V> kind() {
        return kind;
    }

    /** What is expected in its place, for messages. */
    public abstract Phrase expected();

    /** Whether a document must have it. */
    public abstract boolean isRequired();

    /** What is written for it: nothing where it is absent, empty or has its default. */
    public abstract List<V> written(T owner);

    /** Gives a builder the stand-in for the property; of consequence for a required one only. */
    abstract void standIn(B builder);
}
