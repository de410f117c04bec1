package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;

/**
 * Characteristics that were counted among the same people, as far as their totals say: wherever two of them know a place,
 * they count the same number of people there. What one table withholds, another must not give back, so they are one
 * system, with all places within places and all groups of categories.
 */
final class People {

    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final Map<Where, List<Where>> parts = new LinkedHashMap<>();
    private final Map<Where, List<List<Where>>> otherSums = new LinkedHashMap<>();

    /** Nobody yet. */
    People() {}

    private People(People other, Breakdown added) {
        breakdowns.addAll(other.breakdowns);
        breakdowns.add(added);
        parts.putAll(other.parts);
        added.nesting().within().forEach(parts::putIfAbsent);
        breakdowns.forEach(breakdown -> breakdown.nesting().otherSums().forEach((where, sums) -> otherSums
                .computeIfAbsent(where, any -> new ArrayList<>())
                .addAll(sums)));
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /**
     * Whether a breakdown is of these people: they do not go by another name, and are as many; where no place is common
     * to both, all places together decide.
     */
    boolean has(Breakdown other) {
        if (breakdowns.stream().anyMatch(breakdown -> goByOtherNames(breakdown, other))) {
            return false;
        }
        Set<Where> common = new LinkedHashSet<>(other.places());
        common.retainAll(places());
        if (common.isEmpty()) {
            return total(other)
                    == breakdowns.stream().mapToLong(People::total).max().orElse(-1);
        }
        return common.stream().allMatch(where -> everyone(where)
                .filter(here -> here == other.everyone(where))
                .isPresent());
    }

    private static boolean goByOtherNames(Breakdown one, Breakdown other) {
        Optional<String> left = one.people().getPopulation();
        Optional<String> right = other.people().getPopulation();
        return left.isPresent()
                && right.isPresent()
                && !left.get().strip().equalsIgnoreCase(right.get().strip());
    }

    private static long total(Breakdown breakdown) {
        People alone = new People(new People(), breakdown);
        return alone.outermost().stream().mapToLong(breakdown::everyone).sum();
    }

    private Set<Where> outermost() {
        Set<Where> outermost = places();
        parts.values().forEach(outermost::removeAll);
        return outermost;
    }

    private Set<Where> places() {
        Set<Where> places = new LinkedHashSet<>();
        breakdowns.forEach(breakdown -> places.addAll(breakdown.places()));
        return places;
    }

    /** How many people of a place there are, or of all places together; absent where nothing tells. */
    Optional<Long> everyone(String place) {
        return place.equals(FrequencyTable.TOTAL)
                ? breakdowns.stream().findFirst().map(breakdown -> outermost().stream()
                        .mapToLong(where -> everyone(where).orElse(0L))
                        .sum())
                : everyone(Where.place(place));
    }

    private Optional<Long> everyone(Where where) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.places().contains(where))
                .map(breakdown -> breakdown.everyone(where))
                .findFirst();
    }

    /** These and a breakdown of the same people. */
    People with(Breakdown added) {
        return new People(this, added);
    }

    /** A place that cannot have the people that it is said to have, given those of the places within; absent where all can. */
    Optional<Where> contradiction() {
        if (breakdowns.stream().anyMatch(breakdown -> breakdown.nesting().isEverywhereContradicted())) {
            return Optional.of(Where.everywhere());
        }
        return breakdowns.stream()
                .flatMap(breakdown -> parts.keySet().stream()
                        .filter(where -> breakdown.nesting().within().getOrDefault(where, List.of()).stream()
                                        .anyMatch(part -> !parts.getOrDefault(where, List.of())
                                                .contains(part))
                                || rest(breakdown, where).values().stream().anyMatch(count -> count < 0)))
                .findFirst();
    }

    /**
     * A place to which too many choices of places add up, or such that no leaves tell apart; absent where there is none.
     */
    Optional<Where> ambiguous() {
        return otherSums.keySet().stream()
                .filter(where ->
                        otherSums.getOrDefault(where, List.of()).size() >= breakdowns.size() * PlaceSums.MOST_CHOICES
                                || possible(where).anyMatch(some -> !isTheSame(where, some)))
                .findFirst();
    }

    private Stream<List<Where>> possible(Where where) {
        return otherSums.getOrDefault(where, List.of()).stream().filter(some -> breakdowns.stream()
                .filter(breakdown -> breakdown.places().contains(where))
                .allMatch(breakdown -> canHold(breakdown.counts(where), sum(breakdown, some))));
    }

    private static boolean canHold(Map<Answer, Long> whole, Map<Answer, Long> parts) {
        return whole.entrySet().stream().allMatch(count -> parts.getOrDefault(count.getKey(), 0L) <= count.getValue());
    }

    private Map<Answer, Long> sum(Breakdown breakdown, List<Where> places) {
        Map<Answer, Long> sum = new LinkedHashMap<>();
        places.forEach(
                place -> counts(breakdown, place).forEach((answer, count) -> sum.merge(answer, count, Long::sum)));
        sum.values().removeIf(count -> count == 0);
        return sum;
    }

    /** Whether some places, no two of which have people in common, hold in every breakdown what the parts of a place do. */
    private boolean isTheSame(Where where, List<Where> some) {
        List<Where> within = parts.getOrDefault(where, List.of(where));
        return some.stream().mapToInt(place -> leaves(place).size()).sum()
                        == leaves(some).size()
                && breakdowns.stream()
                        .allMatch(breakdown -> sum(breakdown, within).equals(sum(breakdown, some)));
    }

    private Map<Answer, Long> counts(Breakdown breakdown, Where where) {
        if (!parts.containsKey(where)) {
            return asked(breakdown, where);
        }
        Map<Answer, Long> sum = new LinkedHashMap<>(rest(breakdown, where));
        parts.getOrDefault(where, List.of()).forEach(part -> counts(breakdown, part)
                .forEach((answer, count) -> sum.merge(answer, count, Long::sum)));
        return sum;
    }

    /** What the places within a place leave of it, of the answers that it is counted by. */
    private Map<Answer, Long> rest(Breakdown breakdown, Where where) {
        Map<Answer, Long> rest = new LinkedHashMap<>(asked(breakdown, where));
        boolean isAsked = breakdown.places().contains(where);
        for (Where part : parts.getOrDefault(where, List.of())) {
            counts(breakdown, part)
                    .forEach((answer, count) ->
                            rest.computeIfPresent(isAsked ? answer : Answer.NONE, (any, left) -> left - count));
        }
        return rest;
    }

    /** The people of a place by their answers; where they were not asked, nobody gave one. */
    private Map<Answer, Long> asked(Breakdown breakdown, Where where) {
        return breakdown.places().contains(where)
                ? breakdown.counts(where)
                : Map.of(Answer.NONE, everyone(where).orElse(0L));
    }

    private Set<PlaceLeaf> leaves(Where where) {
        if (!parts.containsKey(where)) {
            return Set.of(new PlaceLeaf(where, false));
        }
        Set<PlaceLeaf> leaves = new LinkedHashSet<>();
        parts.getOrDefault(where, List.of()).forEach(part -> leaves.addAll(leaves(part)));
        if (breakdowns.stream()
                .anyMatch(breakdown -> rest(breakdown, where).values().stream().anyMatch(count -> count > 0))) {
            leaves.add(new PlaceLeaf(where, true));
        }
        return leaves;
    }

    private Set<PlaceLeaf> leaves(List<Where> places) {
        Set<PlaceLeaf> leaves = new LinkedHashSet<>();
        places.forEach(place -> leaves.addAll(leaves(place)));
        return leaves;
    }

    /** What a place is made of: of its own leaves first, and of others that add up to as many. */
    private Set<Set<PlaceLeaf>> madeOf(Where where) {
        Set<PlaceLeaf> own = leaves(where);
        Set<Set<PlaceLeaf>> all = new LinkedHashSet<>(Set.of(own));
        possible(where).forEach(some -> {
            Set<PlaceLeaf> others = leaves(some);
            own.stream()
                    .filter(leaf -> leaf.isRest() && leaf.where().equals(where))
                    .forEach(others::add);
            all.add(others);
        });
        return all;
    }

    /** Protects the tables of all breakdowns as one system. */
    Map<Breakdown, Shown> protect(DisclosureControl control) {
        Map<Where, Set<Set<PlaceLeaf>>> within = new LinkedHashMap<>();
        places().forEach(where -> within.put(where, madeOf(where)));
        Set<PlaceLeaf> everywhere = new TreeSet<>(
                Comparator.comparing((PlaceLeaf leaf) -> leaf.where().toString())
                        .thenComparing(leaf -> leaf.where().isPlace())
                        .thenComparing(PlaceLeaf::isRest));
        within.values().forEach(sets -> sets.forEach(everywhere::addAll));
        Groups<PlaceLeaf> places = new Groups<>(everywhere, PlaceLeaf::label);
        within.forEach((where, sets) -> sets.forEach(set -> places.add(set, new PlaceLeaf(where, false).label())));
        List<Shown> shown = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            Map<PlaceLeaf, Map<Answer, Long>> counts = new LinkedHashMap<>();
            for (PlaceLeaf leaf : everywhere) {
                counts.put(leaf, leaf.isRest() ? rest(breakdown, leaf.where()) : counts(breakdown, leaf.where()));
            }
            shown.add(new Shown(breakdown, places, within, counts));
        }
        List<ProtectedTable> safe =
                control.protect(shown.stream().map(Shown::table).toList());
        Map<Breakdown, Shown> byBreakdown = new LinkedHashMap<>();
        for (int index = 0; index < safe.size(); index++) {
            shown.get(index).protect(safe.get(index));
            byBreakdown.put(breakdowns.get(index), shown.get(index));
        }
        return byBreakdown;
    }
}
