package org.ediframework.metrics.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the codes of a dimension are grouped: each code and the one group it belongs to, over any number of levels. What
 * has no parent belongs to the total. A dimension may have several hierarchies that overlap, for example schools in
 * districts and schools in trusts.
 */
public final class Hierarchy {

    private final SortedMap<String, Optional<String>> parents;

    private Hierarchy(SortedMap<String, Optional<String>> parents) {
        this.parents = Collections.unmodifiableSortedMap(parents);
    }

    /**
     * The hierarchy with these pairs.
     *
     * @param parentByChild the group of each code; {@value FrequencyTable#TOTAL} or an empty text for a code that
     *     belongs to the total only
     * @throws TableException if the groups form a loop, or the total is given a parent
     */
    public static Hierarchy of(Map<String, String> parentByChild) {
        SortedMap<String, Optional<String>> parents = new TreeMap<>();
        parentByChild.forEach((child, parent) -> {
            if (child.equals(FrequencyTable.TOTAL)) {
                throw new TableException("'" + FrequencyTable.TOTAL + "' is given the parent '" + parent
                        + "'; the total stands above every code and has none");
            }
            boolean top = parent.isEmpty() || parent.equals(FrequencyTable.TOTAL);
            parents.put(child, top ? Optional.empty() : Optional.of(parent));
        });
        parentByChild.values().stream()
                .filter(parent -> !parent.isEmpty() && !parent.equals(FrequencyTable.TOTAL))
                .forEach(parent -> parents.putIfAbsent(parent, Optional.empty()));
        parents.keySet().forEach(code -> refuseLoop(code, parents));
        return new Hierarchy(parents);
    }

    /** A builder for pairs that come one by one. */
    public static HierarchyBuilder builder() {
        return new HierarchyBuilder();
    }

    /** The group of a code; empty if it belongs to the total only, or is not in this hierarchy. */
    public Optional<String> getParent(String code) {
        return parents.getOrDefault(code, Optional.empty());
    }

    /** The groups that a code is in, outwards. */
    List<String> above(String code) {
        return Stream.iterate(getParent(code), Optional::isPresent, group -> getParent(group.orElseThrow()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The group of each code that has one. */
    public Map<String, String> getParents() {
        Map<String, String> pairs = new TreeMap<>();
        parents.forEach((code, parent) -> parent.ifPresent(group -> pairs.put(code, group)));
        return pairs;
    }

    /** Whether the code is here, as a part or as a group. */
    public boolean contains(String code) {
        return parents.containsKey(code);
    }

    /** The pairs of these codes and of the groups above them; an empty text for what has no group. */
    Map<String, String> parentsOf(Collection<String> codes) {
        Map<String, String> pairs = new TreeMap<>();
        for (String code : codes) {
            String at = code;
            while (parents.containsKey(at) && !pairs.containsKey(at)) {
                String parent = getParent(at).orElse("");
                pairs.put(at, parent);
                at = parent;
            }
        }
        return pairs;
    }

    /** As {@link #parentsOf}, and the codes of which one of these is the group. */
    Map<String, String> around(Collection<String> codes) {
        Map<String, String> pairs = parentsOf(codes);
        parents.forEach((code, parent) -> parent.filter(codes::contains).ifPresent(group -> pairs.put(code, group)));
        return pairs;
    }

    private static void refuseLoop(String start, Map<String, Optional<String>> parents) {
        StringBuilder path = new StringBuilder(start);
        Optional<String> next = parents.getOrDefault(start, Optional.empty());
        int steps = 0;
        while (next.isPresent()) {
            path.append(" -> ").append(next.get());
            if (next.get().equals(start)) {
                throw new TableException("hierarchy has a loop: " + path + "; every code must lead up to the total");
            }
            if (++steps > parents.size()) {
                // A loop further up, which the codes on it report themselves.
                return;
            }
            next = parents.getOrDefault(next.get(), Optional.empty());
        }
    }
}
