package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.PublishedPlaces;
import org.ediframework.metrics.disclosure.GroupNames;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A group of which its own publisher withholds some counts. How many people it has nobody knows, so it cannot be joined to
 * others; but the counts that are known may tell in which place it lies, and then what it leaves of that place is the rest,
 * with the counts that were withheld.
 */
final class PartlyKnown {

    /** So many choices of places that make up one with it are looked for. */
    private static final int MOST_CHOICES = 2;

    private final ComparedGroup group;
    private final Map<String, Long> known;

    PartlyKnown(ComparedGroup group) {
        this.group = group;
        this.known = Breakdown.counts(group);
    }

    /**
     * The places that are wholly known and lie in another one with it, as its known counts say: it and they add up to that
     * place in everything that is known of it.
     *
     * @param others the groups of the same people that are wholly known
     * @return by place, the one around it
     */
    Map<String, String> besideIt(List<ComparedGroup> others) {
        Map<String, String> around = new HashMap<>();
        for (ComparedGroup outer : others) {
            for (Where inner : together(outer, others)) {
                inner.getPlace()
                        .ifPresent(place ->
                                outer.scope().getPlace().ifPresent(outside -> around.putIfAbsent(place, outside)));
            }
        }
        return around;
    }

    private List<Where> together(ComparedGroup outer, List<ComparedGroup> others) {
        Map<String, Long> whole = Breakdown.counts(outer);
        if (known.isEmpty() || !whole.keySet().containsAll(known.keySet())) {
            return List.of();
        }
        whole.keySet().retainAll(known.keySet());
        Map<Where, Map<String, Long>> parts = new LinkedHashMap<>();
        parts.put(where(group), known);
        others.stream()
                .filter(other -> !other.equals(outer))
                .forEach(other -> parts.put(where(other), Breakdown.counts(other)));
        List<Where> found = new ArrayList<>();
        new SumOfParts<>(parts, whole)
                .every(MOST_CHOICES).stream()
                        .filter(choice -> choice.contains(where(group)))
                        .forEach(found::addAll);
        found.removeIf(where(group)::equals);
        return found;
    }

    /**
     * Whether its counts may be shown by themselves: nothing else that is shown is of the people of its place, or of a place
     * around or within.
     *
     * @param others every other group
     * @param around the place directly around each place of which that is known
     */
    boolean isAlone(List<ComparedGroup> others, Map<String, String> around) {
        Optional<String> here = group.scope().getPlace();
        return here.isPresent()
                && isWithoutParts()
                && !around.containsKey(here.get())
                && !around.containsValue(here.get())
                && PublishedPlaces.bundled().find(here.get()).isEmpty()
                && others.stream().filter(other -> !other.equals(group)).allMatch(other -> other.scope()
                        .getPlace()
                        .filter(place -> !place.equals(here.get()))
                        .isPresent());
    }

    /** A category beside one that it lies in: what the two leave may be what was withheld. */
    private boolean isWithoutParts() {
        List<String> all =
                group.rows().stream().map(RepresentationRow::getCategory).toList();
        return all.stream().noneMatch(part -> all.stream()
                .anyMatch(outer -> !part.equals(outer) && GroupNames.isPart(part, outer)));
    }

    /** Whether the count of a category is no small one, or nobody is in it. */
    boolean isShown(RepresentationRow row, long threshold) {
        return Optional.ofNullable(known.get(row.getCategory()))
                .filter(count -> count == 0 || count >= threshold)
                .isPresent();
    }

    private static Where where(ComparedGroup group) {
        return group.scope().getWhere();
    }
}
