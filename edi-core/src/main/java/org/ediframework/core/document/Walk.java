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

    private void stand(Pointer place, ObjectType<?, ?> of, Object at, Object[] all) {
        owner = place;
        type = of;
        thing = at;
        answers = all;
    }

    private void thing(Pointer place, ObjectType<?, ?> of, Object at) {
        visitor.thing(place, of, at);
        Object[] all = of.answers(at);
        stand(place, of, at, all);
        int position = 0;
        for (Property property : of.properties()) {
            Object answer = all[position++];
            if (property.isList()) {
                list(property, (List<?>) answer);
            } else {
                Object single = property.single(answer);
                if (single != null) {
                    name = property.name();
                    entry = -1;
                    value(property, property.kind(), single);
                }
            }
        }
    }

    private void list(Property property, List<?> values) {
        if (values.isEmpty() && !property.isRequired() && !owner.equals(Pointer.ROOT)) {
            return;
        }
        name = property.name();
        entry = -1;
        visitor.list(this, property, values);
        for (int index = 0; index < values.size(); index++) {
            name = property.name();
            entry = index;
            value(property, property.kind(), values.get(index));
        }
    }

    private void value(Property property, Kind<?> kind, Object value) {
        if (kind instanceof ObjectType<?, ?> inner) {
            within(place(), inner, value);
        } else if (kind instanceof MapKind<?> map && map.values() instanceof ObjectType<?, ?> inner) {
            Pointer members = place();
            ((Map<?, ?>) value).forEach((key, member) -> within(members.child(key.toString()), inner, member));
        } else {
            visitor.value(this, property, value);
        }
    }

    /** Goes into a thing and comes back to the one that has it. */
    private void within(Pointer place, ObjectType<?, ?> inner, Object value) {
        Pointer ownPlace = owner;
        ObjectType<?, ?> ownType = type();
        Object ownThing = thing;
        Object[] ownAnswers = answers;
        thing(place, inner, value);
        stand(ownPlace, ownType, ownThing, ownAnswers);
    }
}
