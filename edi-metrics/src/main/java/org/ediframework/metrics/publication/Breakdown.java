package org.ediframework.metrics.publication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/** Some people by one characteristic in one list of categories, place by place. */
final class Breakdown {

    private final Scope people;
    private final Denominator denominator;
    private final Map<Where, ComparedGroup> groups = new LinkedHashMap<>();
    private final GroupsBesideParts parts;
    private final PlacesInPlaces nesting;
    private final Set<Set<Answer>> unions = new LinkedHashSet<>();

    /**
     * @param groups of the same people but for their place, which is another for each
     * @param around the place directly around each place of which that is known
     */
    Breakdown(Scope people, List<ComparedGroup> groups, Denominator denominator, Map<String, String> around) {
        this.people = people;
        this.denominator = denominator;
        groups.forEach(group -> this.groups.put(group.scope().getWhere(), group));
        Map<String, Map<Where, Long>> byCategory = new LinkedHashMap<>();
        groups.forEach(group -> counts(group).forEach((category, count) -> byCategory
                .computeIfAbsent(category, any -> new LinkedHashMap<>())
                .put(group.scope().getWhere(), count)));
        this.parts = new GroupsBesideParts(byCategory, () -> new PlacesInPlaces(listed(), Map.of(), around).within());
        this.nesting = new PlacesInPlaces(listed(), unlisted(), around);
    }

    /** The rows that have a count; nobody knows that of a category whose people are counted with those of others. */
    static List<RepresentationRow> counted(ComparedGroup group) {
        return group.rows().stream().filter(row -> row.getCount().isPresent()).toList();
    }

    /** The counts that there are, by category. */
    static Map<String, Long> counts(ComparedGroup group) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counted(group)
                .forEach(row -> counts.put(row.getCategory(), row.getCount().get()));
        return counts;
    }

    static boolean isAmbiguous(RepresentationRow row) {
        return row.getCount()
                .getAbsence()
                .filter(Absence.AMBIGUOUS_MATCH::equals)
                .isPresent();
    }

    /** Whom it is about, wherever they are. */
    Scope people() {
        return people;
    }

    Set<Where> places() {
        return groups.keySet();
    }

    List<ComparedGroup> groups() {
        return List.copyOf(groups.values());
    }

    /** Which of its places lie in which others. */
    PlacesInPlaces nesting() {
        return nesting;
    }

    /** What each place is counted by, as its rows say. */
    private Map<Where, Map<String, Long>> listed() {
        Map<Where, Map<String, Long>> listed = new LinkedHashMap<>();
        groups.forEach((where, group) -> listed.put(where, counts(group)));
        return listed;
    }

    /** The people of each place without a category of their own. */
    private Map<Where, Map<Answer, Long>> unlisted() {
        Map<Where, Map<Answer, Long>> unlisted = new LinkedHashMap<>();
        groups.keySet().forEach(where -> {
            Map<Answer, Long> here = counts(where);
            here.keySet().retainAll(Set.of(Answer.UNLISTED, Answer.NONE));
            unlisted.put(where, here);
        });
        return unlisted;
    }

    /** The answers that make up a category: itself, or those of its parts and what these leave. */
    Set<Answer> answers(String category) {
        Set<String> within = parts.parts(category);
        return within.isEmpty() ? Set.of(new Answer(Answer.Kind.CATEGORY, category)) : restAnd(category, within);
    }

    private Set<Answer> restAnd(String category, Set<String> within) {
        Set<Answer> answers = new LinkedHashSet<>(Set.of(new Answer(Answer.Kind.REST, category)));
        within.forEach(part -> answers.addAll(answers(part)));
        return answers;
    }

    /** The answers that make up some categories, and others that a reader may take for these: their counts are the same. */
    Set<Set<Answer>> possibleAnswers(Set<String> categories) {
        Set<Set<Answer>> possible = new LinkedHashSet<>(Set.of(answers(categories)));
        for (String category : categories) {
            Set<String> others = new LinkedHashSet<>(categories);
            others.remove(category);
            for (Set<String> within : parts.otherParts(category)) {
                Set<Answer> answers = new LinkedHashSet<>(restAnd(category, within));
                answers.addAll(answers(others));
                possible.add(answers);
            }
        }
        return possible;
    }

    /** Takes some categories together as a figure of their own, as a metric does. */
    void addUnion(Set<String> categories) {
        unions.addAll(possibleAnswers(categories));
    }

    Set<Set<Answer>> unions() {
        return unions;
    }

    Set<Answer> answers(Set<String> categories) {
        Set<Answer> answers = new LinkedHashSet<>();
        categories.forEach(category -> answers.addAll(answers(category)));
        return answers;
    }

    /** How many people of a place gave each answer; nobody where the place is not counted. */
    Map<Answer, Long> counts(Where where) {
        ComparedGroup group = groups.get(where);
        Map<Answer, Long> counts = new LinkedHashMap<>();
        if (group == null) {
            return counts;
        }
        Map<String, Long> listed = counts(group);
        listed.forEach((category, count) -> {
            Set<String> within = parts.parts(category);
            long inParts = within.stream()
                    .mapToLong(part -> listed.getOrDefault(part, 0L))
                    .sum();
            counts.put(
                    new Answer(within.isEmpty() ? Answer.Kind.CATEGORY : Answer.Kind.REST, category), count - inParts);
        });
        long rows = listed.values().stream().mapToLong(Long::longValue).sum();
        long undeclared = group.undeclared().get();
        long declared = denominator == Denominator.DECLARED ? base(group) : base(group) - undeclared;
        counts.put(Answer.UNLISTED, Math.max(0, declared - rows));
        counts.put(Answer.NONE, undeclared);
        return counts;
    }

    private static long base(ComparedGroup group) {
        return group.base().get();
    }

    long everyone(Where where) {
        return counts(where).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The categories that a place is counted by; none where it is not counted. */
    Set<String> categories(Where where) {
        return Optional.ofNullable(groups.get(where))
                .map(group -> counts(group).keySet())
                .orElse(Set.of());
    }

    /**
     * Whether the base of a place counts its people once each. Where a group is listed beside its parts it does not, and
     * is no sum of answers.
     */
    boolean isBaseOfPeople(Where where) {
        Set<String> here = categories(where);
        return here.stream()
                .noneMatch(category -> parts.parts(category).stream().anyMatch(here::contains));
    }

    /** The answers that the base of a place is about, those of people without one apart. */
    Set<Answer> base(Where where) {
        Set<Answer> base = new LinkedHashSet<>(answers(categories(where)));
        base.add(Answer.UNLISTED);
        return base;
    }
}
