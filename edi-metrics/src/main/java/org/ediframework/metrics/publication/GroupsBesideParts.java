package org.ediframework.metrics.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.disclosure.GroupNames;

/**
 * Which categories of a breakdown are parts of others that are listed beside them, such as White British of White: by
 * their names, by a classification that has both, or because the counts of several places say so. Whoever sees both
 * takes one from the other.
 */
final class GroupsBesideParts {

    /** In so many places must a group be the sum of others before that is more than chance. */
    private static final int PLACES_THAT_SAY_SO = 3;

    /** So many choices of categories that make up the rest of one say nothing of any. */
    private static final int MOST_CHOICES = 8;

    private final Map<String, Map<Where, Long>> counts;
    private final Supplier<Map<Where, List<Where>>> within;
    private final Collection<String> categories;
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();
    private final Map<String, List<Set<String>>> otherParts = new LinkedHashMap<>();

    /**
     * @param counts of each category, by place; a place that does not list the category is left out
     * @param within the places directly within each place that has any; asked for only where it matters
     */
    GroupsBesideParts(Map<String, Map<Where, Long>> counts, Supplier<Map<Where, List<Where>>> within) {
        this.counts = counts;
        this.within = within;
        this.categories = counts.keySet();
        for (String group : categories) {
            List<Set<String>> choices = partsOf(group);
            choices.stream().findFirst().ifPresent(first -> parts.put(group, first));
            if (choices.size() > 1 && choices.size() < MOST_CHOICES) {
                otherParts.put(group, choices.subList(1, choices.size()));
            }
        }
    }

    /** The parts of a category; none where it has none. */
    Set<String> parts(String category) {
        return parts.getOrDefault(category, Set.of());
    }

    /** Other categories that add up to one as its parts do, so that a reader may take them for these. */
    List<Set<String>> otherParts(String category) {
        return otherParts.getOrDefault(category, List.of());
    }

    private List<Set<String>> partsOf(String group) {
        List<String> others = categories.stream()
                .filter(other -> !other.equals(group) && !GroupNames.isPart(group, other))
                .toList();
        List<String> within =
                others.stream().filter(other -> GroupNames.isPart(other, group)).toList();
        Set<String> named = new LinkedHashSet<>(within);
        // Parts of parts are counted with these.
        named.removeIf(
                part -> within.stream().anyMatch(other -> !other.equals(part) && GroupNames.isPart(part, other)));
        Map<Where, Long> left = left(group, named);
        if (left.values().stream().anyMatch(rest -> rest < 0)) {
            return List.of();
        }
        if (named.isEmpty()) {
            boolean isSaid = placesThatSayIt(left) >= PLACES_THAT_SAY_SO;
            SumOfParts<String, Where> sum = parts(others, left);
            return isSaid && sum.isTelling(0) ? apart(sum.every(MOST_CHOICES)).toList() : List.of();
        }
        List<Set<String>> choices = rest(
                        others.stream().filter(other -> !within.contains(other)).toList(), left)
                .map(more -> {
                    Set<String> all = new LinkedHashSet<>(named);
                    all.addAll(more);
                    return all;
                })
                .toList();
        return choices.isEmpty() ? List.of(named) : choices;
    }

    /**
     * In how many places people of a group are found, each of them counted once: a district says nothing that its schools
     * have not said, unless there are more people of the group in it than in them, and all places together say nothing.
     */
    private long placesThatSayIt(Map<Where, Long> left) {
        if (left.values().stream().filter(count -> count > 0).count() < PLACES_THAT_SAY_SO) {
            return 0;
        }
        Map<Where, List<Where>> known = within.get();
        return left.entrySet().stream()
                .filter(place -> place.getKey().isPlace())
                .filter(place -> place.getValue()
                        > known.getOrDefault(place.getKey(), List.of()).stream()
                                .mapToLong(inner -> left.getOrDefault(inner, 0L))
                                .sum())
                .count();
    }

    /** White British is part of White by its name; Irish is what makes up the rest. */
    private Stream<Set<String>> rest(List<String> others, Map<Where, Long> left) {
        if (left.values().stream().allMatch(rest -> rest == 0)) {
            return Stream.empty();
        }
        Stream<Set<String>> single = others.stream()
                .filter(other -> counts.getOrDefault(other, Map.of()).equals(left))
                .map(Set::of);
        return Stream.concat(single, apart(parts(others, left).every(MOST_CHOICES)))
                .limit(MOST_CHOICES);
    }

    /** The choices none of which holds a category with its own part. */
    private static Stream<Set<String>> apart(List<List<String>> choices) {
        return choices.stream()
                .filter(choice -> choice.stream()
                        .noneMatch(one -> choice.stream().anyMatch(other -> GroupNames.isPart(one, other))))
                .map(LinkedHashSet::new);
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
}
