package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.CategoryMatch;
import org.ediframework.core.vocabulary.MatchKind;
import org.ediframework.metrics.measure.Sentence;

/**
 * A mapping as seen from the counts, whichever way it was published: which of their categories hold the same people as
 * which of the reference.
 */
final class ComparableGroups {

    /** Categories of the counts, and the categories of the reference that hold the same people together. */
    record Group(List<String> observed, List<String> reference) {}

    private final List<Group> groups;
    private final CategoryMapping mapping;
    private final boolean forwards;

    private ComparableGroups(CategoryMapping mapping, boolean forwards) {
        this.mapping = mapping;
        this.forwards = forwards;
        this.groups = mapping.getUnions().stream()
                .map(union -> forwards
                        ? new Group(union.sources(), union.targets())
                        : new Group(union.targets(), union.sources()))
                .toList();
    }

    /** A mapping from the classification of the counts to that of the reference. */
    static ComparableGroups forwards(CategoryMapping mapping) {
        return new ComparableGroups(mapping, true);
    }

    /** A mapping from the classification of the reference to that of the counts. */
    static ComparableGroups backwards(CategoryMapping mapping) {
        return new ComparableGroups(mapping, false);
    }

    /** The group that a category of the counts belongs to. */
    Optional<Group> groupOf(String category) {
        return groups.stream()
                .filter(group -> group.observed().contains(category))
                .findFirst();
    }

    /** The categories of the reference that hold the same people as these together; empty where none do. */
    Optional<Set<String>> counterpart(Set<String> observed) {
        Set<String> counterpart = new LinkedHashSet<>();
        for (String category : observed) {
            Optional<Group> group = groupOf(category).filter(found -> observed.containsAll(found.observed()));
            if (group.isEmpty()) {
                return Optional.empty();
            }
            counterpart.addAll(group.get().reference());
        }
        return Optional.of(counterpart);
    }

    /**
     * The counterpart of one category by itself; empty also for a match that the mapping calls ambiguous, although the
     * union of its targets may hold the same people.
     */
    Optional<Set<String>> counterpart(String category) {
        return matchesOf(category).stream().anyMatch(match -> match.kind() == MatchKind.AMBIGUOUS)
                ? Optional.empty()
                : counterpart(Set.of(category));
    }

    /** Whether the mapping mentions the category at all. */
    boolean mentions(String category) {
        return !matchesOf(category).isEmpty();
    }

    /** Why a category has no counterpart by itself, and what it may be compared with instead. */
    Sentence refusal(String category) {
        Map<String, String> reasons = new LinkedHashMap<>();
        matchesOf(category)
                .forEach(match -> match.reason().ifPresent(reason -> reasons.putIfAbsent(reason, match.source())));
        Sentence more = Sentence.given("");
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            more = Sentence.of("category.reason", more, Sentence.known("reason." + reason.getValue(), reason.getKey()));
        }
        Sentence union = groupOf(category)
                .map(group -> Sentence.of(
                        "category.union", String.join(" + ", group.observed()), String.join(" + ", group.reference())))
                .orElse(Sentence.given(""));
        return Sentence.of("category.alone", category, more, union);
    }

    private List<CategoryMatch> matchesOf(String category) {
        if (forwards) {
            return mapping.getMatch(category).stream().toList();
        }
        List<CategoryMatch> matches = new ArrayList<>(mapping.getMatches());
        matches.removeIf(match -> !match.targets().contains(category));
        return matches;
    }
}
