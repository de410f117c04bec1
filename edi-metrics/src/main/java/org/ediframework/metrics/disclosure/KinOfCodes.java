package org.ediframework.metrics.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which codes of one publication are groups of codes of another: as one of them says, as a bundled classification has it, or
 * as their names say. A table of ethnic groups and one of the broad groups that they are in are of the same people, and
 * whoever has both adds up one and compares it with the other.
 *
 * @param parents by dimension: the group directly around each code that another table has by itself
 */
record KinOfCodes(Map<String, Map<String, String>> parents) {

    /** Nothing is known. */
    static KinOfCodes none() {
        return new KinOfCodes(Map.of());
    }

    /** How the codes of these tables lie to each other. */
    static KinOfCodes of(Collection<FrequencyTable> own, Collection<LedgerEntry> entries) {
        SortedSet<String> dimensions = new TreeSet<>();
        own.forEach(table -> dimensions.addAll(table.getDimensions()));
        entries.forEach(entry -> dimensions.addAll(entry.getDimensions()));
        Map<String, Map<String, String>> parents = new HashMap<>();
        for (String dimension : dimensions) {
            Set<Listed> lists = new HashSet<>();
            own.stream()
                    .filter(table -> table.getDimensions().contains(dimension))
                    .forEach(table -> lists.add(
                            new Listed(new TreeSet<>(table.getCodes(dimension)), table.hierarchiesOf(dimension))));
            entries.stream()
                    .filter(entry -> entry.getDimensions().contains(dimension))
                    .forEach(entry -> lists.add(new Listed(
                            codes(entry, dimension),
                            entry.getHierarchies().getOrDefault(dimension, List.of()).stream()
                                    .map(Hierarchy::of)
                                    .toList())));
            Map<String, String> around = around(lists);
            if (!around.isEmpty()) {
                parents.put(dimension, around);
            }
        }
        return new KinOfCodes(parents);
    }

    /**
     * The codes of a dimension as one table lists them.
     *
     * @param hierarchies how it groups them
     */
    private record Listed(SortedSet<String> codes, List<Hierarchy> hierarchies) {

        boolean groups(String inner, String outer) {
            return hierarchies.stream()
                    .anyMatch(hierarchy -> hierarchy.above(inner).contains(outer));
        }

        /** Whether it counts them as different people. */
        boolean keepsApart(String inner, String outer) {
            return codes.contains(inner) && codes.contains(outer) && !groups(inner, outer);
        }
    }

    private static Map<String, String> around(Set<Listed> lists) {
        SortedSet<String> all = new TreeSet<>();
        lists.forEach(list -> all.addAll(list.codes()));
        all.remove(FrequencyTable.TOTAL);
        Map<String, String> around = new TreeMap<>();
        if (lists.stream().allMatch(list -> list.codes().containsAll(all))) {
            return around;
        }
        for (String inner : all) {
            all.stream()
                    .filter(outer -> isWithin(inner, outer, lists))
                    .reduce((one, other) -> isWithin(one, other, lists) ? one : other)
                    .ifPresent(outer -> around.put(inner, outer));
        }
        return around;
    }

    private static boolean isWithin(String inner, String outer, Set<Listed> lists) {
        return !inner.equals(outer)
                && lists.stream().noneMatch(list -> list.keepsApart(inner, outer))
                && (lists.stream().anyMatch(list -> list.groups(inner, outer)) || GroupNames.isPart(inner, outer));
    }

    static SortedSet<String> codes(LedgerEntry entry, String dimension) {
        SortedSet<String> codes = new TreeSet<>();
        entry.getCells().keySet().forEach(cell -> codes.add(cell.getCode(dimension)));
        codes.add(FrequencyTable.TOTAL);
        return codes;
    }

    /** The groups that a table does not list and another does, around its codes; empty if there are none. */
    Optional<Hierarchy> above(String dimension, SortedSet<String> codes) {
        Map<String, String> known = parents.getOrDefault(dimension, Map.of());
        Map<String, String> pairs = new TreeMap<>();
        for (String code : codes) {
            String outer = known.getOrDefault(code, "");
            if (code.equals(FrequencyTable.TOTAL) || outer.isEmpty() || codes.contains(outer)) {
                continue;
            }
            String inner = code;
            while (!outer.isEmpty() && !codes.contains(outer)) {
                pairs.put(inner, outer);
                inner = outer;
                outer = known.getOrDefault(inner, "");
            }
        }
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        codes.stream().filter(code -> !code.equals(FrequencyTable.TOTAL)).forEach(code -> pairs.putIfAbsent(code, ""));
        return Optional.of(Hierarchy.of(pairs));
    }

    /** A table with the groups around its codes that others list; empty if there are none. */
    Optional<FrequencyTable> grouped(FrequencyTable table) {
        boolean isAny = false;
        FrequencyTableBuilder more = FrequencyTable.builder();
        table.around().forEach(more::within);
        for (String dimension : table.getDimensions()) {
            Optional<Hierarchy> above = above(dimension, new TreeSet<>(table.getCodes(dimension)));
            isAny |= above.isPresent();
            Set<Hierarchy> all = new LinkedHashSet<>(table.hierarchiesOf(dimension));
            above.ifPresent(all::add);
            more.dimension(dimension, all);
        }
        if (!isAny) {
            return Optional.empty();
        }
        table.getCells()
                .forEach(cell -> more.cell(
                        table.getDimensions().stream().map(cell::getCode).toList(), table.getCount(cell)));
        return Optional.of(more.build());
    }

    /** Whether a code is one of these, in a group of them, or a group around some. */
    boolean isAmong(String dimension, String code, SortedSet<String> codes) {
        return codes.contains(code)
                || isInAny(dimension, code, codes)
                || codes.stream().anyMatch(other -> isInAny(dimension, other, new TreeSet<>(Set.of(code))));
    }

    private boolean isInAny(String dimension, String code, Set<String> groups) {
        Map<String, String> known = parents.getOrDefault(dimension, Map.of());
        for (String outer = known.getOrDefault(code, ""); !outer.isEmpty(); outer = known.getOrDefault(outer, "")) {
            if (groups.contains(outer)) {
                return true;
            }
        }
        return false;
    }
}
