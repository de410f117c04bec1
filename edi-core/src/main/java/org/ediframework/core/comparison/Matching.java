package org.ediframework.core.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which entries of an earlier list are which of a later one. */
final class Matching<T> {

    /** An entry in both lists. */
    record Pair<T>(T was, T now) {}

    private final List<Pair<T>> pairs = new ArrayList<>();
    private final List<T> added = new ArrayList<>();
    private final List<T> dropped = new ArrayList<>();

    private Matching() {}

    /** Matches by a key, for example the id; of several with one key, the first with the first. */
    static <T> Matching<T> of(List<T> earlier, List<T> later, Function<T, ? extends Object> key) {
        Matching<T> matching = new Matching<>();
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int entry = 0; entry < earlier.size(); entry++) {
            open.computeIfAbsent(key.apply(earlier.get(entry)), any -> new ArrayDeque<>())
                    .add(entry);
        }
        Set<Integer> taken = new HashSet<>();
        for (T now : later) {
            Deque<Integer> same = open.get(key.apply(now));
            if (same == null || same.isEmpty()) {
                matching.added.add(now);
            } else {
                int entry = same.remove();
                taken.add(entry);
                matching.pairs.add(new Pair<>(earlier.get(entry), now));
            }
        }
        for (int entry = 0; entry < earlier.size(); entry++) {
            if (!taken.contains(entry)) {
                matching.dropped.add(earlier.get(entry));
            }
        }
        return matching;
    }

    List<Pair<T>> getPairs() {
        return pairs;
    }

    List<T> getAdded() {
        return added;
    }

    List<T> getDropped() {
        return dropped;
    }
}
