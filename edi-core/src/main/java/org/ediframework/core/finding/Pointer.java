package org.ediframework.core.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, a JSON Pointer of RFC 6901: the names and indices that lead to it from the root.
 *
 * <p>Ordered as a reader meets places: a thing before its parts, entries of a list by number, properties by name.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The whole document; its text is empty. */
    public static final Pointer ROOT = new Pointer(null, "", -1);

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Reads the text of a pointer. A segment of digits is taken as an index.
     *
     * @throws IllegalArgumentException when the text is neither empty nor begins with a slash
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "Not a JSON Pointer: '" + text + "'. Allowed is the empty text, or one that begins with '/'.");
        }
        Pointer pointer = ROOT;
        for (String segment : text.substring(1).split("/", -1)) {
            String raw = segment.replace("~1", "/").replace("~0", "~");
            pointer = raw.matches("0|[1-9]\\d{0,8}") ? pointer.child(Integer.parseInt(raw)) : pointer.child(raw);
        }
        return pointer;
    }

    /** The property of this name of the object at this place. */
    public Pointer child(String property) {
        return new Pointer(this, Objects.requireNonNull(property, "property"), -1);
    }

    /**
     * The entry at this index of the list at this place.
     *
     * @param entry counted from 0
     * @throws IllegalArgumentException when the index is negative
     */
    public Pointer child(int entry) {
        if (entry < 0) {
            throw new IllegalArgumentException("Negative index: " + entry + ". Allowed is 0 or more.");
        }
        return new Pointer(this, "", entry);
    }

    /** The place that this one is a part of; absent for the root. */
    public Optional<Pointer> getParent() {
        return Optional.ofNullable(parent);
    }

    /** The name of the property; empty where this is an entry of a list, and for the root. */
    String getName() {
        return name;
    }

    /** Which entry of its list this is; -1 where it is no entry of one. */
    public int getIndex() {
        return index;
    }

    /** Whether this place is the other one or lies within it. */
    public boolean isWithin(Pointer other) {
        for (Pointer place = this; place != null; place = place.parent) {
            if (place.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The names and indices from the root, as text without escapes. */
    public List<String> getSegments() {
        Pointer[] steps = steps();
        String[] segments = new String[steps.length];
        for (int at = 0; at < steps.length; at++) {
            segments[at] = steps[at].segment();
        }
        return List.of(segments);
    }

    private String segment() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    /** The text with this step in place of every index. */
    String form(String any) {
        StringBuilder form = new StringBuilder();
        for (Pointer step : steps()) {
            form.append('/').append(step.index >= 0 || isNumber(step.name) ? any : step.name);
        }
        return form.toString();
    }

    private static boolean isNumber(String step) {
        for (int at = 0; at < step.length(); at++) {
            if (step.charAt(at) < '0' || step.charAt(at) > '9') {
                return false;
            }
        }
        return !step.isEmpty();
    }

    /** Whether this name leads here or to what this place is in. */
    boolean isBelow(String step) {
        for (Pointer place = this; place != null; place = place.parent) {
            if (place.name.equals(step)) {
                return true;
            }
        }
        return false;
    }

    /** The places from the root, which is left out, to this one. */
    private Pointer[] steps() {
        int depth = 0;
        for (Pointer place = this; place.parent != null; place = place.parent) {
            depth++;
        }
        Pointer[] steps = new Pointer[depth];
        for (Pointer place = this; place.parent != null; place = place.parent) {
            steps[--depth] = place;
        }
        return steps;
    }

    @Override
    public int compareTo(Pointer other) {
        Pointer[] here = steps();
        Pointer[] there = other.steps();
        for (int at = 0; at < Math.min(here.length, there.length); at++) {
            int order = Integer.compare(here[at].index, there[at].index);
            order = order == 0 ? here[at].name.compareTo(there[at].name) : order;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(here.length, there.length);
    }

    @Override
    public boolean equals(Object other) {
        Pointer left = this;
        Pointer right = other instanceof Pointer that ? that : null;
        while (left != null && right != null) {
            if (left.index != right.index || !left.name.equals(right.name)) {
                return false;
            }
            left = left.parent;
            right = right.parent;
        }
        return left == null && right == null;
    }

    @Override
    public int hashCode() {
        int hash = 17;
        for (Pointer place = this; place != null; place = place.parent) {
            hash = hash * 31 + place.name.hashCode() * 7 + place.index;
        }
        return hash;
    }

    /** The text that {@link #parse} reads, for example {@code /actions/3/keyAreas/0}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Pointer step : steps()) {
            text.append('/').append(step.segment().replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
