package org.ediframework.metrics.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/**
 * Which categories of a breakdown are parts of others that are listed beside them, such as White British of White: by
 * their names, by a classification that has both, or because the counts of several places say so. Whoever sees both
 * takes one from the other.
 */
final class GroupsBesideParts {

    /** In so many places must a group be the sum of others before that is more than chance. */
    private static final int PLACES_THAT_SAY_SO = 3;

    private static final Pattern WITH_ANOTHER = Pattern.compile("\\s*(and|or|&|\\+|/)");

    private final Map<String, Map<Where, Long>> counts;
    private final Collection<String> categories;

    private GroupsBesideParts(Map<String, Map<Where, Long>> counts) {
        this.counts = counts;
        this.categories = counts.keySet();
    }

    /**
     * The parts of each category that has any.
     *
     * @param counts of each category, by place; a place that does not list the category is left out
     */
    static Map<String, Set<String>> of(Map<String, Map<Where, Long>> counts) {
        GroupsBesideParts groups = new GroupsBesideParts(counts);
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (String group : groups.categories) {
            Set<String> found = groups.partsOf(group);
            if (!found.isEmpty()) {
                parts.put(group, found);
            }
        }
        return parts;
    }

    private Set<String> partsOf(String group) {
        List<String> others = categories.stream()
                .filter(other -> !other.equals(group) && !isPart(group, other))
                .toList();
        List<String> within =
                others.stream().filter(other -> isPart(other, group)).toList();
        Set<String> named = new LinkedHashSet<>(within);
        // Parts of parts are counted with these.
        named.removeIf(part -> within.stream().anyMatch(other -> !other.equals(part) && isPart(part, other)));
        Map<Where, Long> left = left(group, named);
        if (left.values().stream().anyMatch(rest -> rest < 0)) {
            return Set.of();
        }
        if (named.isEmpty()) {
            boolean isSaid = left.values().stream().filter(count -> count > 0).count() >= PLACES_THAT_SAY_SO;
            return isSaid
                    ? parts(others, left)
                            .some(0)
                            .<Set<String>>map(LinkedHashSet::new)
                            .orElse(Set.of())
                    : Set.of();
        }
        named.addAll(
                rest(others.stream().filter(other -> !named.contains(other)).toList(), left));
        return named;
    }

    /** White British is part of White by its name; Irish is what makes up the rest. */
    private List<String> rest(List<String> others, Map<Where, Long> left) {
        if (left.values().stream().allMatch(rest -> rest == 0)) {
            return List.of();
        }
        Optional<String> single = others.stream()
                .filter(other -> counts.getOrDefault(other, Map.of()).equals(left))
                .findFirst();
        return single.map(List::of).orElseGet(() -> parts(others, left).any().orElse(List.of()));
    }

    private SumOfParts<String, Where> parts(List<String> others, Map<Where, Long> whole) {
        Map<String, Map<Where, Long>> some = new LinkedHashMap<>();
        others.forEach(other -> some.put(other, counts.getOrDefault(other, Map.of())));
        return new SumOfParts<>(some, whole);
    }

    private Map<Where, Long> left(String group, Set<String> parts) {
        Map<Where, Long> left = new LinkedHashMap<>(counts.getOrDefault(group, Map.of()));
        left.replaceAll((place, count) -> count
                - parts.stream()
                        .mapToLong(part -> counts.getOrDefault(part, Map.of()).getOrDefault(place, 0L))
                        .sum());
        return left;
    }

    private static boolean isPart(String part, String group) {
        return isNamedAfter(part, group) || isWithin(part, group);
    }

    /** White British and White: Irish, but neither Whitechapel nor White and Asian. */
    private static boolean isNamedAfter(String part, String group) {
        String inner = part.strip().toLowerCase(Locale.ROOT);
        String outer = group.strip().toLowerCase(Locale.ROOT);
        if (outer.isEmpty() || inner.length() <= outer.length() || !inner.startsWith(outer)) {
            return false;
        }
        String more = inner.substring(outer.length());
        return !Character.isLetterOrDigit(more.codePointAt(0))
                && !WITH_ANOTHER.matcher(more).lookingAt();
    }

    private static boolean isWithin(String part, String group) {
        ClassificationCatalogue catalogue = ClassificationCatalogue.bundled();
        return catalogue.getClassifications().stream().anyMatch(list -> {
            Optional<Category> outer = named(list, group);
            Optional<Category> inner = named(list, part);
            return outer.isPresent()
                    && inner.isPresent()
                    && !outer.get().getCode().equals(inner.get().getCode())
                    && list.leavesWithin(outer.get().getCode()).stream()
                            .anyMatch(leaf -> leaf.getCode().equals(inner.get().getCode()));
        });
    }

    private static Optional<Category> named(Classification list, String name) {
        return list.getCategories().stream()
                .filter(category -> Stream.of(
                                Optional.of(category.getCode()),
                                Optional.of(category.getLabel()),
                                category.getNotation())
                        .flatMap(Optional::stream)
                        .anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
