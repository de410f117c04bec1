package org.ediframework.core.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ediframework.core.finding.Pointer;

/** Which things of an earlier list are which of a later one, by id. */
final class Matching<T> {

    /** A thing with its id and its place. */
    record Placed<T>(T thing, String id, Pointer place) {}

    /** A thing in both lists. */
    record Pair<T>(Placed<T> was, Placed<T> now) {}

    private final List<Pair<T>> pairs = new ArrayList<>();
    private final List<Placed<T>> added = new ArrayList<>();
    private final List<Placed<T>> dropped = new ArrayList<>();

    private Matching() {}

    /** The things of a list, placed. */
    static <T> List<Placed<T>> place(Pointer section, List<T> things, Function<T, String> id) {
        List<Placed<T>> placed = new ArrayList<>(things.size());
        for (int index = 0; index < things.size(); index++) {
            placed.add(new Placed<>(things.get(index), id.apply(things.get(index)), section.child(index)));
        }
        return placed;
    }

    /** Matches by a key, for example the id; of several with one key, the first with the first. */
    static <T> Matching<T> of(
            List<Placed<T>> earlier, List<Placed<T>> later, Function<Placed<T>, ? extends Object> key) {
        Matching<T> matching = new Matching<>();
        Map<Object, Deque<Placed<T>>> open = new HashMap<>();
        earlier.forEach(was ->
                open.computeIfAbsent(key.apply(was), any -> new ArrayDeque<>()).add(was));
        for (Placed<T> now : later) {
            Deque<Placed<T>> same = open.get(key.apply(now));
            if (same == null || same.isEmpty()) {
                matching.added.add(now);
            } else {
                matching.pairs.add(new Pair<>(same.remove(), now));
            }
        }
        for (Placed<T> was : earlier) {
            Deque<Placed<T>> left = open.getOrDefault(key.apply(was), new ArrayDeque<>());
            // What is left stands in the order of the list, so that it is looked for at the head only.
            if (!left.isEmpty() && left.element().place().equals(was.place())) {
                matching.dropped.add(left.remove());
            }
        }
        return matching;
    }

    List<Pair<T>> getPairs() {
        return pairs;
    }

    List<Placed<T>> getAdded() {
        return added;
    }

    List<Placed<T>> getDropped() {
        return dropped;
    }
}
