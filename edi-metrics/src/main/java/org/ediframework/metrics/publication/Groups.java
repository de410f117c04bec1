package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Hierarchy;

/**
 * The codes of one dimension: leaves, and groups that are sets of leaves. Groups of the same leaves have one code, so
 * that what is the same people under two names is one cell. Codes are the names of things, so that publications can be
 * held beside each other; what two things are called alike has two codes.
 *
 * @param <T> a leaf
 */
final class Groups<T> {

    private final Map<T, String> leaves = new LinkedHashMap<>();
    private final Map<Set<T>, String> groups = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(FrequencyTable.TOTAL));

    /**
     * @param name what each is called
     */
    Groups(Collection<T> leaves, Function<T, String> name) {
        leaves.forEach(leaf -> this.leaves.put(leaf, free(name.apply(leaf))));
    }

    private String free(String name) {
        String code = name;
        for (int number = 2; !taken.add(code); number++) {
            code = name + " (" + number + ")";
        }
        return code;
    }

    Set<T> leaves() {
        return Collections.unmodifiableSet(leaves.keySet());
    }

    /** The code of a leaf by itself. */
    String leaf(T leaf) {
        return leaves.getOrDefault(leaf, FrequencyTable.TOTAL);
    }

    /** Takes a group, none of whose leaves is not there, under a name that it keeps if it has none yet. */
    void add(Set<T> group, String name) {
        if (group.size() != leaves.size() && group.size() != 1) {
            groups.computeIfAbsent(Set.copyOf(group), any -> free(name));
        }
    }

    /** The code of a group that was taken; of all leaves the total. */
    String code(Set<T> group) {
        if (group.size() == leaves.size()) {
            return FrequencyTable.TOTAL;
        }
        return group.size() == 1
                ? leaf(group.iterator().next())
                : Optional.ofNullable(groups.get(group)).orElseThrow();
    }

    /** Every leaf in its groups: as few hierarchies as hold groups that are apart or one within the other. */
    List<Hierarchy> hierarchies() {
        List<List<Set<T>>> families = new ArrayList<>();
        groups.keySet().stream()
                .sorted(Comparator.<Set<T>>comparingInt(Set::size).reversed())
                .forEach(group -> families.stream()
                        .filter(family -> family.stream().allMatch(other -> areNested(other, group)))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Set<T>> family = new ArrayList<>();
                            families.add(family);
                            return family;
                        })
                        .add(group));
        return families.stream().map(this::hierarchy).toList();
    }

    private static <T> boolean areNested(Set<T> larger, Set<T> smaller) {
        return larger.containsAll(smaller) || Collections.disjoint(larger, smaller);
    }

    private Hierarchy hierarchy(List<Set<T>> largestFirst) {
        Map<String, String> parents = new HashMap<>();
        leaves.forEach((leaf, code) -> parents.put(code, around(Set.of(leaf), largestFirst)));
        largestFirst.forEach(group -> parents.put(code(group), around(group, largestFirst)));
        return Hierarchy.of(parents);
    }

    /** The smallest group that holds these leaves and more. */
    private String around(Set<T> inner, List<Set<T>> largestFirst) {
        return largestFirst.stream()
                .filter(group -> group.size() > inner.size() && group.containsAll(inner))
                .reduce((larger, smaller) -> smaller)
                .map(this::code)
                .orElse(FrequencyTable.TOTAL);
    }
}
