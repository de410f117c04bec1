package org.ediframework.metrics.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.CellStatus;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.representation.ShownCounts;

/** A breakdown as a table with all its margins, and once it is protected, what it shows. */
final class Shown {

    static final String PLACE = "place";
    /** Everybody who gave an answer. */
    static final String BASE = "a base";

    private final Breakdown breakdown;
    private final String dimension;
    private final Groups<PlaceLeaf> places;
    private final Map<Where, Set<Set<PlaceLeaf>>> within;
    private final Map<PlaceLeaf, Map<Answer, Long>> counts;
    private final Groups<Answer> answers;
    private Optional<ProtectedTable> safe = Optional.empty();

    /**
     * A breakdown that is not protected yet.
     *
     * @param within the places that each place is made of, or may be for all that its counts say
     * @param counts the people of each of these, by answer
     */
    Shown(
            Breakdown breakdown,
            Groups<PlaceLeaf> places,
            Map<Where, Set<Set<PlaceLeaf>>> within,
            Map<PlaceLeaf, Map<Answer, Long>> counts) {
        this.breakdown = breakdown;
        this.dimension = dimension(breakdown);
        this.places = places;
        this.within = within;
        this.counts = counts;
        Set<Answer> given = new TreeSet<>();
        counts.values()
                .forEach(here -> here.forEach((answer, count) -> {
                    if (count > 0 || answer.kind() == Answer.Kind.CATEGORY) {
                        given.add(answer);
                    }
                }));
        this.answers = new Groups<>(given, Answer::label);
    }

    /** What the answers to a characteristic are called in its table. */
    static String dimension(Breakdown breakdown) {
        return dimension(breakdown.people());
    }

    /** What the answers of some people are called. */
    static String dimension(Scope people) {
        String characteristic = people.getCharacteristic().toString();
        return characteristic.equals(PLACE) ? "kind of place" : characteristic;
    }

    /** The table to be protected; every figure that is asked for later is one of its cells. */
    FrequencyTable table() {
        for (Where where : breakdown.places()) {
            for (String category : breakdown.categories(where)) {
                breakdown.possibleAnswers(Set.of(category)).forEach(some -> answers.add(given(some), category));
            }
            List.of(Denominator.values()).forEach(denominator -> {
                Set<Answer> base = given(base(where, denominator));
                answers.add(base, nameOfBase(base));
            });
        }
        breakdown.unions().forEach(some -> answers.add(given(some), nameOf(given(some))));
        FrequencyTableBuilder table = FrequencyTable.builder()
                .dimension(PLACE, places.hierarchies())
                .dimension(dimension, answers.hierarchies());
        counts.forEach((leaf, here) -> answers.leaves()
                .forEach(answer ->
                        table.cell(List.of(places.leaf(leaf), answers.leaf(answer)), here.getOrDefault(answer, 0L))));
        return table.build();
    }

    /** What a base is called: publications have the same name for the same people, and no other. */
    private String nameOfBase(Set<Answer> base) {
        Set<Answer> without = new TreeSet<>(answers.leaves());
        without.removeAll(base);
        without.remove(Answer.NONE);
        return without.isEmpty() ? BASE : BASE + " without " + nameOf(without);
    }

    /** What several answers together are called. */
    static String nameOf(Set<Answer> some) {
        return some.stream().sorted().map(Answer::label).collect(Collectors.joining(" + "));
    }

    void protect(ProtectedTable protectedTable) {
        safe = Optional.of(protectedTable);
    }

    ProtectedTable safe() {
        return safe.orElseThrow();
    }

    private Set<Answer> given(Set<Answer> some) {
        Set<Answer> given = new LinkedHashSet<>(some);
        given.retainAll(answers.leaves());
        return given;
    }

    /** The answers that a base is about: all there are, unless people of the place gave another that it does not list. */
    private Set<Answer> base(Where where, Denominator denominator) {
        Set<Answer> listed = breakdown.base(where);
        Set<Answer> base = new LinkedHashSet<>(answers.leaves());
        base.removeIf(
                answer -> !listed.contains(answer) && answer.kind() != Answer.Kind.NONE && isGiven(where, answer));
        if (denominator == Denominator.DECLARED) {
            base.remove(Answer.NONE);
        }
        return base;
    }

    private boolean isGiven(Where where, Answer answer) {
        return within.getOrDefault(where, Set.of()).stream()
                .flatMap(Set::stream)
                .anyMatch(leaf -> counts.getOrDefault(leaf, Map.of()).getOrDefault(answer, 0L) > 0);
    }

    /** Which counts are shown of some categories together in a place. */
    ShownCounts of(Where where, Set<String> categories, Denominator denominator) {
        if (!breakdown.categories(where).containsAll(categories)) {
            return ShownCounts.NONE;
        }
        return new ShownCounts(
                isListShown(where, categories), isBaseShown(where, denominator), isUndeclaredShown(where));
    }

    /** Which counts are shown of all who are counted in a place. */
    ShownCounts of(Where where, Denominator denominator) {
        return new ShownCounts(true, isBaseShown(where, denominator), isUndeclaredShown(where));
    }

    private boolean isBaseShown(Where where, Denominator denominator) {
        return breakdown.isBaseOfPeople(where)
                ? isShown(where, base(where, denominator))
                : breakdown.categories(where).stream().allMatch(category -> isListShown(where, Set.of(category)));
    }

    /** Those without an answer; everybody where all answered, because then the two are known together. */
    private boolean isUndeclaredShown(Where where) {
        return isShown(where, answers.leaves().contains(Answer.NONE) ? Set.of(Answer.NONE) : answers.leaves());
    }

    private boolean isListShown(Where where, Set<String> categories) {
        return breakdown.possibleAnswers(categories).stream().allMatch(some -> isShown(where, some));
    }

    private boolean isShown(Where where, Set<Answer> some) {
        String answer = answers.code(given(some));
        return within.getOrDefault(where, Set.of(Set.of())).stream()
                .map(place -> CellAddress.of(Map.of(PLACE, places.code(place), dimension, answer)))
                .allMatch(cell -> safe().getStatus(cell) == CellStatus.PUBLISHED);
    }
}
