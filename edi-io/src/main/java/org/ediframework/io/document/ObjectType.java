package org.ediframework.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type of the format: its properties in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectType<T, B> implements Kind<T> {

    private final String name;
    private final Supplier<B> builders;
    private final Function<B, T> finish;
    private final List<Property<T, B, ?>> properties;
    private final Map<String, Integer> positions = new HashMap<>();

    private ObjectType(Rows<T, B> rows, UnaryOperator<Rows<T, B>> table) {
        this.name = rows.name;
        this.builders = rows.builders;
        this.finish = rows.finish;
        rows.self = this;
        this.properties = List.copyOf(table.apply(rows).properties);
        for (Property<T, B, ?> property : properties) {
            positions.put(property.name(), positions.size());
        }
    }

    static <T, B> ObjectType<T, B> of(
            String name, Supplier<B> builders, Function<B, T> finish, UnaryOperator<Rows<T, B>> table) {
        return new ObjectType<>(new Rows<>(name, builders, finish), table);
    }

    /** The name of the type as the format has it, for example {@code AreaOfConcern}. */
    public String name() {
        return name;
    }

    /** The properties in the order in which they are written. */
    public List<Property<T, B, ?>> properties() {
        return properties;
    }

    /** The names of the properties in the order in which they are written. */
    public List<String> names() {
        return properties.stream().<String>map(Property::name).toList();
    }

    /**
     * The position of the property with this name, or -1.
     *
     * @param likely the position to look at first; documents mostly keep the order of the table
     */
    public int find(String property, int likely) {
        if (likely < properties.size() && properties.get(likely).name().equals(property)) {
            return likely;
        }
        Integer position = positions.get(property);
        return position == null ? -1 : position;
    }

    /** A builder without values. */
    public B newBuilder() {
        return builders.get();
    }

    /** The value that a builder describes; its required properties must have been set. */
    public T build(B builder) {
        return finish.apply(builder);
    }

    /** Gives a builder the stand-in of a property, so that it can be built. */
    public void fill(B builder, int position) {
        properties.get(position).standIn(builder);
    }

    @Override
    public T standIn() {
        B builder = newBuilder();
        properties.forEach(property -> property.standIn(builder));
        return build(builder);
    }

    @Override
    public Phrase expected() {
        return Kinds.expected("object");
    }

    @Override
    public T readBy(ValueReader reader) {
        return reader.object(this);
    }

    @Override
    public void writeBy(ValueWriter writer, T value) {
        writer.object(this, value);
    }

    /** The rows of a table under construction. */
    static final class Rows<T, B> {
        private final String name;
        private final Supplier<B> builders;
        private final Function<B, T> finish;
        private final List<Property<T, B, ?>> properties = new ArrayList<>();
        private @Nullable ObjectType<T, B> self;

        private Rows(String name, Supplier<B> builders, Function<B, T> finish) {
            this.name = name;
            this.builders = builders;
            this.finish = finish;
        }

        /** Exactly one value. */
        <V> Rows<T, B> one(String property, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
            return add(new SingleProperty<>(property, kind, true, owner -> List.of(getter.apply(owner)), setter));
        }

        /** One value, or none. */
        <V> Rows<T, B> maybe(String property, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return add(new SingleProperty<>(
                    property,
                    kind,
                    false,
                    owner -> {
                        Optional<V> value = getter.apply(owner);
                        return value.isPresent() ? List.of(value.get()) : List.of();
                    },
                    setter));
        }

        /** One value, or none where it is the default. */
        <V> Rows<T, B> orDefault(
                String property, Kind<V> kind, V fallback, Function<T, V> getter, BiConsumer<B, V> setter) {
            return add(new SingleProperty<>(
                    property,
                    kind,
                    false,
                    owner -> {
                        V value = getter.apply(owner);
                        return value.equals(fallback) ? List.of() : List.of(value);
                    },
                    setter));
        }

        /** One value, or none where it is empty as a map is. */
        <V extends Map<?, ?>> Rows<T, B> members(
                String property, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
            return add(new SingleProperty<>(
                    property,
                    kind,
                    false,
                    owner -> {
                        V value = getter.apply(owner);
                        return value.isEmpty() ? List.of() : List.of(value);
                    },
                    setter));
        }

        /** One value of the same type, or none. */
        Rows<T, B> maybeSelf(String property, Function<T, Optional<T>> getter, BiConsumer<B, T> setter) {
            if (self == null) {
                throw new IllegalStateException("The table of " + name + " is not under construction.");
            }
            return maybe(property, self, getter, setter);
        }

        /** A list that may be absent or empty. */
        <V> Rows<T, B> list(String property, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
            return add(new ListProperty<>(property, kind, false, getter, setter));
        }

        /** A list of at least one. */
        <V> Rows<T, B> some(String property, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
            return add(new ListProperty<>(property, kind, true, getter, setter));
        }

        /** Another property, after those before. */
        private Rows<T, B> add(Property<T, B, ?> property) {
            properties.add(property);
            return this;
        }
    }
}
