package org.ediframework.io.document;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A property that holds a list, in the order of the document. */
public final class ListProperty<T, B, V> extends Property<T, B, V> {

    private final boolean required;
    private final Function<T, List<V>> entries;
    private final BiConsumer<B, List<V>> setter;

    ListProperty(
            String name, Kind<V> kind, boolean required, Function<T, List<V>> entries, BiConsumer<B, List<V>> setter) {
        super(name, kind);
        this.required = required;
        this.entries = entries;
        this.setter = setter;
    }

    /** Gives the entries to a builder. */
    public void set(B builder, List<V> values) {
        setter.accept(builder, values);
    }

    @Override
    public Phrase expected() {
        return Kinds.expected("list");
    }

    /** Whether there must be at least one entry. */
    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public List<V> written(T owner) {
        return entries.apply(owner);
    }

    @Override
    void standIn(B builder) {}
}
