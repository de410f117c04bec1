package org.ediframework.core.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** A walk over everything in a document, in the order of the tables; it knows where it stands. */
public final class Walk {

    /** Is told of what the walk comes by. */
    public interface Visitor {

        /** A thing, before its properties; the walk stands at it. */
        default void thing(Walk walk) {}

        /**
         * A property that holds a list, before its entries; the walk stands at the list. Empty lists are told of only where
         * they must not be, and in the document itself.
         */
        default void list(Walk walk, Property property, List<?> entries) {}

        /** A value that is no thing, an entry of a list among them; the walk stands at it. */
        default void value(Walk walk, Property property, Object value) {}
    }

    /** What most lists of most things are; to ask each list whether it is empty takes far longer. */
    private static final Object EMPTY = Collections.emptyList();

    private final Visitor visitor;
    private Level level;

    private Walk(Visitor visitor, Level level) {
        this.visitor = visitor;
        this.level = level;
    }

    /** Walks over a document or a part of one. */
    public static void over(Pointer place, ObjectType<?, ?> type, Object thing, Visitor visitor) {
        Level first = new Level(null);
        first.enter(place, type, thing);
        new Walk(visitor, first).properties();
    }

    /** Where it stands. A pointer is made whenever it is asked for. */
    public Pointer place() {
        return level.place();
    }

    /** The place of the thing at which, or at a property of which, it stands; made when it is first asked for. */
    public Pointer owner() {
        return level.owner();
    }

    /** The thing at which, or at a property of which, it stands. */
    public Object thing() {
        return level.thing;
    }

    /** The type of that thing. */
    public ObjectType<?, ?> type() {
        return level.type();
    }

    /** The id of that thing; empty where it has none. */
    public String id() {
        return level.type().idIn(level.answers);
    }

    /** The index of that thing in its list; -1 where it is no entry of one. */
    public int index() {
        Level outer = level.outer;
        return outer == null ? -1 : outer.entry;
    }

    /** Whether that thing, or one that has it, is an entry of a list. */
    public boolean isWithinList() {
        return level.isWithinList;
    }

    /** The index of the entry at which it stands; -1 where it stands at no entry of a list. */
    public int entry() {
        return level.entry;
    }

    private void properties() {
        visitor.thing(this);
        Level own = level;
        Property[] properties = own.type().rows();
        for (int position = 0; position < properties.length; position++) {
            Property property = properties[position];
            Object answer = own.answers[position];
            if (property.isList()) {
                if (answer != EMPTY || property.isRequired() || own.outer == null) {
                    list(own, property, (List<?>) answer);
                }
            } else {
                Object single = property.single(answer);
                if (single != null) {
                    own.stand(property.name(), -1);
                    value(property, single);
                }
            }
        }
    }

    private void list(Level own, Property property, List<?> values) {
        int size = values.size();
        if (size == 0 && !property.isRequired() && own.outer != null) {
            return;
        }
        own.stand(property.name(), -1);
        visitor.list(this, property, values);
        for (int index = 0; index < size; index++) {
            own.stand(property.name(), index);
            value(property, values.get(index));
        }
    }

    private void value(Property property, Object value) {
        Kind<?> kind = property.kind();
        if (kind instanceof ObjectType<?, ?> inner) {
            within(null, inner, value);
        } else if (kind instanceof MapKind<?> map && map.values() instanceof ObjectType<?, ?> inner) {
            Pointer members = place();
            ((Map<?, ?>) value).forEach((key, member) -> within(members.child(key.toString()), inner, member));
        } else {
            visitor.value(this, property, value);
        }
    }

    /** Goes into a thing and comes back to the one that has it. */
    private void within(@Nullable Pointer place, ObjectType<?, ?> inner, Object value) {
        Level own = level;
        level = own.inner();
        level.enter(place, inner, value);
        properties();
        level = own;
    }

    /** A thing on the way from the document to where the walk stands; one for each depth, used again and again. */
    private static final class Level {

        private final @Nullable Level outer;
        private @Nullable Level inner;
        private @Nullable Pointer owner;
        private @Nullable ObjectType<?, ?> type;
        private Object thing = "";
        private Object[] answers = {};
        private boolean isWithinList;
        private String name = "";
        private int entry = -1;

        Level(@Nullable Level outer) {
            this.outer = outer;
        }

        Level inner() {
            Level next = inner;
            if (next == null) {
                next = new Level(this);
                inner = next;
            }
            return next;
        }

        /** Takes a thing for the one before it; without a place it is where the level around it stands. */
        void enter(@Nullable Pointer place, ObjectType<?, ?> of, Object at) {
            owner = place;
            type = of;
            thing = at;
            answers = of.answers(at);
            isWithinList = outer != null && (outer.isWithinList || outer.entry >= 0);
            entry = -1;
        }

        void stand(String property, int at) {
            name = property;
            entry = at;
        }

        ObjectType<?, ?> type() {
            if (type == null) {
                throw new IllegalStateException("The walk has not begun.");
            }
            return type;
        }

        Pointer owner() {
            Pointer known = owner;
            if (known == null) {
                known = outer == null ? Pointer.ROOT : outer.place();
                owner = known;
            }
            return known;
        }

        Pointer place() {
            Pointer property = owner().child(name);
            return entry < 0 ? property : property.child(entry);
        }
    }
}
