package org.ediframework.io.counts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * Two measures of one table, of which one counts part of the people of the other: those appointed of those shortlisted,
 * group by group.
 */
public final class OutcomeCounts {

    private OutcomeCounts() {}

    /**
     * The outcome of each group, with the group as its place.
     *
     * @param outcome what happened, which becomes the characteristic and the category of those to whom it did; the others
     *     are {@code not} with its name
     * @param happened to how many people of each category it happened
     * @param base how many people of each category it could have happened to
     * @throws IllegalArgumentException when both are not by one and the same list of categories in no more than one place,
     *     or more people are counted in a part than in the whole
     */
    public static List<GroupCounts> of(String outcome, CountsFile happened, CountsFile base) {
        Map<String, PublishedCount> parts = counts(happened);
        Map<String, PublishedCount> wholes = counts(base);
        if (!parts.keySet().equals(wholes.keySet())) {
            throw new IllegalArgumentException("The two measures count other groups: "
                    + String.join(", ", parts.keySet()) + " and " + String.join(", ", wholes.keySet()) + ".");
        }
        List<GroupCounts> outcomes = new ArrayList<>();
        wholes.forEach((group, whole) -> Optional.ofNullable(parts.get(group))
                .ifPresent(part -> outcomes.add(outcome(outcome, group, part, whole))));
        return List.copyOf(outcomes);
    }

    private static GroupCounts outcome(String outcome, String group, PublishedCount part, PublishedCount whole) {
        if (part.lowest() > whole.highest()) {
            throw new IllegalArgumentException("'" + group + "': " + part.lowest() + " of " + whole.highest()
                    + " people. A part is no more than the whole.");
        }
        GroupCounts.Builder counts = GroupCounts.builder()
                .scope(Scope.of(Characteristic.of(outcome)).withWhere(Where.place(group)))
                .count(outcome, part)
                .count("not " + outcome, rest(part, whole));
        if (whole.isKnown()) {
            counts.statedBase(whole.lowest());
        }
        return counts.build();
    }

    private static PublishedCount rest(PublishedCount part, PublishedCount whole) {
        long lowest = Math.max(0, whole.lowest() - part.highest());
        long highest = Math.max(lowest, whole.highest() - part.lowest());
        return new PublishedCount(
                lowest, highest, lowest == highest ? PublishedCount.Reason.EXACT : PublishedCount.Reason.WITHHELD);
    }

    private static Map<String, PublishedCount> counts(CountsFile file) {
        if (file.groups().size() != 1) {
            throw new IllegalArgumentException("The table counts by "
                    + String.join(
                            ", ",
                            file.groups().stream()
                                    .map(group -> group.getScope().toString())
                                    .limit(3)
                                    .toList())
                    + ". Allowed is one list of groups in one place.");
        }
        GroupCounts group = file.groups().get(0);
        Map<String, PublishedCount> counts = new LinkedHashMap<>();
        for (String category : group.getListed()) {
            counts.put(
                    category,
                    Optional.ofNullable(group.getWithheld().get(category))
                            .orElseGet(() -> PublishedCount.exact(
                                    group.getCount(category).orElse(0))));
        }
        return counts;
    }
}
