package org.ediframework.io.document;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A property that holds one value. */
public final class SingleProperty<T, B, V> extends Property<T, B, V> {

    private final boolean required;
    private final Function<T, List<V>> written;
    private final BiConsumer<B, V> setter;

    SingleProperty(String name, Kind<V> kind, boolean required, Function<T, List<V>> written, BiConsumer<B, V> setter) {
        super(name, kind);
        this.required = required;
        this.written = written;
        this.setter = setter;
    }

    /** Gives the value to a builder. */
    public void set(B builder, V value) {
        setter.accept(builder, value);
    }

    @Override
    public Phrase expected() {
        return kind().expected();
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public List<V> written(T owner) {
        return written.apply(owner);
    }

    @Override
    void standIn(B builder) {
        if (required) {
            setter.accept(builder, kind().standIn());
        }
    }
}
