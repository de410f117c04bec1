package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.CodeTree;

/**
 * One dimension with every code it has: leaves, groups and, last, the total. Codes stand in the order of their labels,
 * so that nothing later depends on the order in which the data came.
 */
final class Axis {

    final String name;
    final List<String> codes;
    final CodeTree tree;

    private final SortedMap<String, Integer> position = new TreeMap<>();

    private Axis(String name, List<String> codes, CodeTree tree) {
        this.name = name;
        this.codes = List.copyOf(codes);
        this.tree = tree;
        for (int code = 0; code < codes.size(); code++) {
            position.put(codes.get(code), code);
        }
    }

    /**
     * The axis on which the data's codes are arranged by the hierarchies.
     *
     * @param used the codes that occur in the data, without the total
     */
    static Axis of(String name, SortedSet<String> used, List<Hierarchy> hierarchies) {
        SortedSet<String> inner = new TreeSet<>(used);
        SortedSet<String> groups = new TreeSet<>();
        for (Hierarchy hierarchy : hierarchies) {
            used.forEach(code -> groups.addAll(hierarchy.above(code)));
        }
        inner.removeAll(groups);
        for (Hierarchy hierarchy : hierarchies) {
            for (String code : inner) {
                if (!hierarchy.contains(code)) {
                    throw new TableException("category '" + code + "' of dimension '" + name
                            + "' is missing from its hierarchy; list it with its parent, or with '"
                            + FrequencyTable.TOTAL + "'");
                }
            }
        }
        SortedSet<String> all = new TreeSet<>(groups);
        all.addAll(inner);
        List<String> codes = new ArrayList<>(all);
        codes.add(FrequencyTable.TOTAL);
        int[] leaves = inner.stream().mapToInt(codes::indexOf).toArray();
        BitSet[] under = new BitSet[codes.size()];
        Set<List<Integer>> relations = new LinkedHashSet<>();
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            under[leaves[leaf]] = single(leaf);
        }
        List<Hierarchy> orFlat = hierarchies.isEmpty() ? List.of(Hierarchy.of(new TreeMap<>())) : hierarchies;
        for (Hierarchy hierarchy : orFlat) {
            SortedMap<String, SortedSet<String>> children = new TreeMap<>();
            for (String leaf : inner) {
                String code = leaf;
                for (String group : hierarchy.above(leaf)) {
                    children.computeIfAbsent(group, key -> new TreeSet<>()).add(code);
                    code = group;
                }
                children.computeIfAbsent(FrequencyTable.TOTAL, key -> new TreeSet<>())
                        .add(code);
            }
            children.forEach((parent, parts) -> {
                List<Integer> relation = new ArrayList<>();
                relation.add(codes.indexOf(parent));
                parts.forEach(part -> relation.add(codes.indexOf(part)));
                relations.add(relation);
            });
            for (String parent : children.keySet()) {
                BitSet sum = leavesUnder(parent, children, codes, leaves);
                int code = codes.indexOf(parent);
                if (under[code] != null && !under[code].equals(sum)) {
                    throw new TableException("group '" + parent + "' of dimension '" + name
                            + "' has other members in one hierarchy than in another; give the two groups two names");
                }
                under[code] = sum;
            }
        }
        for (int code = 0; code < under.length; code++) {
            under[code] = under[code] == null ? new BitSet() : under[code];
        }
        return new Axis(
                name,
                codes,
                new CodeTree(
                        leaves,
                        under,
                        relations.stream()
                                .map(relation -> relation.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())
                                .sorted(Arrays::compare)
                                .toList()));
    }

    /**
     * The axis of several tables together. What one of them does not list belongs to the total there; groupings that give
     * a group other members than an earlier one are left to the tables themselves.
     */
    static Axis joint(String name, SortedSet<String> used, List<Hierarchy> hierarchies) {
        List<Hierarchy> taken = new ArrayList<>();
        Axis joint = of(name, used, List.of());
        for (Hierarchy hierarchy : hierarchies) {
            List<Hierarchy> more = new ArrayList<>(taken);
            more.add(hierarchy);
            try {
                joint = of(
                        name,
                        used,
                        more.stream().map(one -> completed(one, more, used)).toList());
                taken.add(hierarchy);
            } catch (TableException otherMembers) {
                // Its table says what it groups; here it stays without groups.
            }
        }
        return joint;
    }

    /** A grouping with the codes that only others have: in a group of it where others say so. */
    private static Hierarchy completed(Hierarchy one, List<Hierarchy> all, SortedSet<String> used) {
        SortedMap<String, String> parents = new TreeMap<>(one.parentsOf(used));
        for (Hierarchy other : all) {
            other.parentsOf(used).forEach((code, parent) -> {
                if (!one.contains(code) && other.above(code).stream().anyMatch(one::contains)) {
                    parents.putIfAbsent(code, parent);
                }
            });
        }
        used.forEach(code -> parents.putIfAbsent(code, ""));
        return Hierarchy.of(parents);
    }

    private static BitSet leavesUnder(
            String code, SortedMap<String, SortedSet<String>> children, List<String> codes, int[] leaves) {
        SortedSet<String> parts = children.get(code);
        if (parts == null) {
            return single(Arrays.binarySearch(leaves, codes.indexOf(code)));
        }
        BitSet sum = new BitSet();
        parts.forEach(part -> sum.or(leavesUnder(part, children, codes, leaves)));
        return sum;
    }

    private static BitSet single(int bit) {
        BitSet set = new BitSet();
        set.set(bit);
        return set;
    }

    int size() {
        return codes.size();
    }

    int total() {
        return codes.size() - 1;
    }

    /** Where a code stands, or -1. */
    int indexOf(String code) {
        return position.getOrDefault(code, -1);
    }
}
