package org.ediframework.core.document;

import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** A walk over everything in a document, in the order of the tables; it knows where it stands. */
public final class Walk {

    /** Is told of what the walk comes by. */
    public interface Visitor {

        /** A thing, before its properties. */
        default void thing(Pointer place, ObjectType<?, ?> type, Object thing) {}

        /**
         * A property that holds a list, before its entries; the walk stands at the list. Empty lists are told of only where
         * they must not be, and in the document itself.
         */
        default void list(Walk walk, Property property, List<?> entries) {}

        /** A value that is no thing, an entry of a list among them; the walk stands at it. */
        default void value(Walk walk, Property property, Object value) {}
    }

    private final Visitor visitor;
    private Pointer owner = Pointer.ROOT;
    private Object thing = "";
    private Object[] answers = {};
    private @Nullable ObjectType<?, ?> type;
    private String name = "";
    private int entry = -1;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Walks over a document or a part of one. */
    public static void over(Pointer place, ObjectType<?, ?> type, Object thing, Visitor visitor) {
        new Walk(visitor).thing(place, type, thing);
    }

    /** Where it stands. A pointer is made whenever it is asked for. */
    public Pointer place() {
        Pointer property = owner.child(name);
        return entry < 0 ? property : property.child(entry);
    }

    /** The place of the thing that has the property at which it stands. */
    public Pointer owner() {
        return owner;
    }

    /** The thing that has the property at which it stands. */
    public Object thing() {
        return thing;
    }

    /** The id of the thing that has the property at which it stands; empty where it has none. */
    public String id() {
        return type().idIn(answers);
    }

    /** The index of the entry at which it stands; -1 where it stands at no entry of a list. */
    public int entry() {
        return entry;
    }

    /** The type of the thing that has the property at which it stands. */
    public ObjectType<?, ?> type() {
        if (type == null) {
            throw new IllegalStateException("The walk has not begun.");
        }
        return type;
    }

    private void stand(Pointer place, ObjectType<?, ?> of, Object at, Object[] all, String property, int index) {
        owner = place;
        answers = all;
        type = of;
        thing = at;
        name = property;
        entry = index;
    }

    private void thing(Pointer place, ObjectType<?, ?> of, Object at) {
        visitor.thing(place, of, at);
        Object[] answers = of.answers(at);
        int position = 0;
        for (Property property : of.properties()) {
            Object answer = answers[position++];
            if (property.isList()) {
                list(place, of, at, answers, property, (List<?>) answer);
            } else {
                Object single = property.single(answer);
                if (single != null) {
                    stand(place, of, at, answers, property.name(), -1);
                    value(property, property.kind(), single);
                }
            }
        }
    }

    private void list(
            Pointer place, ObjectType<?, ?> of, Object at, Object[] answers, Property property, List<?> values) {
        if (values.isEmpty() && !property.isRequired() && !place.equals(Pointer.ROOT)) {
            return;
        }
        stand(place, of, at, answers, property.name(), -1);
        visitor.list(this, property, values);
        for (int index = 0; index < values.size(); index++) {
            stand(place, of, at, answers, property.name(), index);
            value(property, property.kind(), values.get(index));
        }
    }

    private void value(Property property, Kind<?> kind, Object value) {
        if (kind instanceof ObjectType<?, ?> inner) {
            thing(place(), inner, value);
        } else if (kind instanceof MapKind<?> map && map.values() instanceof ObjectType<?, ?> inner) {
            Pointer members = place();
            ((Map<?, ?>) value).forEach((key, member) -> thing(members.child(key.toString()), inner, member));
        } else {
            visitor.value(this, property, value);
        }
    }
}
