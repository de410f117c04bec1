package org.ediframework.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Phrase;

/**
 * The table of one type of the format: its properties in the order in which they are written. What the accessors answer
 * stands in one list in that order, builders are reached by the names of the properties: five hundred references to methods
 * would cost a program a third of a second when it starts.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract non-sealed class ObjectType<T, B> implements Kind<T> {

    private static final String ID = "id";

    private final Class<T> type;
    private final List<Property> properties;
    private final Property[] rows;
    private final List<Demand> demands;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int positionOfId;

    /** A table whose properties are all that is asked of the type. */
    protected ObjectType(Class<T> type, Property... properties) {
        this(List.of(), type, properties);
    }

    /** A table of a type of which more is asked than its properties say one by one. */
    protected ObjectType(List<Demand> demands, Class<T> type, Property... properties) {
        this.type = type;
        this.demands = demands;
        this.properties = List.of(properties).stream()
                .map(property -> property.within(this))
                .toList();
        rows = this.properties.toArray(Property[]::new);
        for (Property property : properties) {
            positions.put(property.name(), positions.size());
        }
        positionOfId = positions.getOrDefault(ID, -1);
    }

    /** A builder without values. */
    public abstract B newBuilder();

    /** The value that a builder describes; its required properties must have been set. */
    public abstract T build(B builder);

    /** What the accessors answer, in the order of the properties. */
    protected abstract Object[] all(T of);

    /** Gives a builder the value of a property, the entries of a list together. */
    public abstract void set(B to, String property, Object value);

    /** The complaint about a name that is none of the table's. */
    protected final IllegalArgumentException none(String property) {
        return new IllegalArgumentException(
                "No property '" + property + "' of " + name() + ". Allowed: " + names() + ".");
    }

    /** The entries of a list. */
    @SuppressWarnings("unchecked")
    protected static <V> List<V> entries(Object value) {
        return (List<V>) value;
    }

    /** The members of a map. */
    @SuppressWarnings("unchecked")
    protected static <V> Map<String, V> members(Object value) {
        return (Map<String, V>) value;
    }

    /** The name of the type as the format has it, for example {@code AreaOfConcern}. */
    public final String name() {
        return type.getSimpleName();
    }

    /** The properties in the order in which they are written. */
    public final List<Property> properties() {
        return properties;
    }

    /** The same for walks, which come by them ten thousands of times. */
    final Property[] rows() {
        return rows;
    }

    /** What is asked of several properties together. */
    public final List<Demand> demands() {
        return demands;
    }

    /** The names of the properties in the order in which they are written. */
    public final List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    /** Whether its things have ids. */
    public final boolean hasId() {
        return positionOfId >= 0;
    }

    /** The id of a thing, where its type has one. */
    public final Optional<String> id(Object thing) {
        return hasId() ? Optional.of(idOf(type.cast(thing))) : Optional.empty();
    }

    /** The id of a thing. A table of things that plans have many of answers it without asking for all the rest. */
    protected String idOf(T thing) {
        return idIn(all(thing));
    }

    /** The property with this name; empty where there is none. */
    public final Optional<Property> property(String name) {
        Integer position = positions.get(name);
        return position == null ? Optional.empty() : Optional.of(properties.get(position));
    }

    /**
     * The position of the property with this name, or -1.
     *
     * @param likely the position to look at first; documents mostly keep the order of the table
     */
    public final int find(String property, int likely) {
        if (likely < properties.size() && properties.get(likely).name().equals(property)) {
            return likely;
        }
        Integer position = positions.get(property);
        return position == null ? -1 : position;
    }

    /** What the accessors of a thing answer, in the order of the properties. */
    @SuppressWarnings("unchecked")
    final Object[] answers(Object thing) {
        return all((T) thing);
    }

    /** The id in what the accessors of a thing answer; empty where its type has none. */
    final String idIn(Object[] answers) {
        return hasId() ? (String) answers[positionOfId] : "";
    }

    /** The values that a thing has for a property: none where it is absent, the entries of a list. */
    public final List<?> values(Object thing, Property property) {
        return property.values(answers(thing)[find(property.name(), 0)]);
    }

    /** The values that a thing has for each property, in their order. */
    public final List<List<?>> values(Object thing) {
        Object[] answers = answers(thing);
        List<List<?>> values = new ArrayList<>(answers.length);
        for (Property property : properties) {
            values.add(property.values(answers[values.size()]));
        }
        return values;
    }

    /** The same, but none where the value is what the property has anyway. */
    public final List<List<?>> written(Object thing) {
        List<List<?>> values = values(thing);
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at).equals(properties.get(at).usual())) {
                values.set(at, List.of());
            }
        }
        return values;
    }

    /** Gives a builder the stand-in of a property that must be set, so that it can be built. */
    public final void fill(B builder, Property property) {
        if (property.isRequired() && !property.isList()) {
            set(builder, property.name(), property.kind().standIn());
        }
    }

    @Override
    public final T standIn() {
        B builder = newBuilder();
        properties.forEach(property -> fill(builder, property));
        return build(builder);
    }

    @Override
    public final Phrase expected() {
        return Kinds.expected("object");
    }

    @Override
    public final T readBy(ValueReader reader) {
        return reader.object(this);
    }

    @Override
    public final void writeBy(ValueWriter writer, Object value) {
        writer.object(this, value);
    }
}
