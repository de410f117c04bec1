package org.ediframework.core.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.OpenCategory;

/**
 * Which categories can only be counted together, because people wait in one of them and nobody knows in which
 * ({@link OpenCategory}). Immutable.
 *
 * @param unions the categories of each, by a {@linkplain OpenCategory#union name} that no label has; groups that overlap are one
 * @param waiting how many people wait in each, by the same names
 */
public record OpenCounts(Map<String, Set<String>> unions, Map<String, Long> waiting) {

    /** Copies the maps. */
    public OpenCounts {
        Map<String, Set<String>> copied = new LinkedHashMap<>();
        unions.forEach((name, members) -> copied.put(name, new LinkedHashSet<>(members)));
        unions = copied;
        waiting = new LinkedHashMap<>(waiting);
    }

    /** Those of some counts by category; labels in which nobody waits join nothing. */
    public static OpenCounts of(Map<String, Long> counts) {
        List<Set<String>> groups = new ArrayList<>();
        counts.forEach((label, count) -> OpenCategory.find(label)
                .filter(any -> count > 0)
                .ifPresent(categories -> {
                    Set<String> joined = new LinkedHashSet<>();
                    groups.removeIf(group -> {
                        boolean overlaps = categories.stream().anyMatch(group::contains);
                        if (overlaps) {
                            joined.addAll(group);
                        }
                        return overlaps;
                    });
                    joined.addAll(categories);
                    groups.add(joined);
                }));
        Map<String, Set<String>> unions = new LinkedHashMap<>();
        Map<String, Long> waiting = new LinkedHashMap<>();
        for (Set<String> group : groups) {
            String name = OpenCategory.union(group, counts.keySet());
            unions.put(name, group);
            counts.forEach((label, count) -> OpenCategory.find(label)
                    .filter(group::containsAll)
                    .ifPresent(any -> waiting.merge(name, count, Math::addExact)));
        }
        return new OpenCounts(unions, waiting);
    }

    /** Whether every category can be counted by itself. */
    public boolean isEmpty() {
        return unions.isEmpty();
    }

    /** The name of the union that holds a category, or the people of an open label; empty where none does. */
    public Optional<String> unionOf(String label) {
        List<String> categories = OpenCategory.find(label).orElse(List.of(label));
        return unions.entrySet().stream()
                .filter(union -> union.getValue().containsAll(categories))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * A table in which the categories of a union stand together, in every dimension, and labels in which nobody waits are
     * gone.
     */
    public static CountTable joined(CountTable table) {
        CountTable joined = table;
        for (Dimension dimension : table.getDimensions()) {
            boolean isOpen = dimension.getCategories().stream()
                    .anyMatch(label -> OpenCategory.find(label).isPresent());
            if (isOpen) {
                joined = joined(joined, dimension, in(table, dimension.getName()));
            }
        }
        return joined;
    }

    /** The categories of one dimension of a table that can only be counted together. */
    public static OpenCounts in(CountTable table, String dimension) {
        CountTable alone = table.marginal(dimension);
        Map<String, Long> counts = new LinkedHashMap<>();
        alone.getDimension(dimension).getCategories().forEach(label -> counts.put(label, alone.count(label)));
        return of(counts);
    }

    private static CountTable joined(CountTable table, Dimension dimension, OpenCounts open) {
        Set<String> labels = new LinkedHashSet<>();
        for (String label : dimension.getCategories()) {
            boolean isEmptyLabel =
                    OpenCategory.find(label).isPresent() && open.unionOf(label).isEmpty();
            if (!isEmptyLabel) {
                labels.add(open.unionOf(label).orElse(label));
            }
        }
        Dimension target = Dimension.of(dimension.getName(), List.copyOf(labels), dimension.getNonResponses());
        // A label in which nobody waits has to go somewhere, and takes nobody there.
        String nowhere = target.getLabels().isEmpty() ? "" : target.getLabels().get(0);
        return table.regrouped(
                target,
                label -> target.find(label).isPresent()
                        ? label
                        : open.unionOf(label).orElse(nowhere));
    }
}
