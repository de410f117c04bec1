package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RollUp;

/** The current counts, each with the current reference for its characteristic and place. */
final class CurrentComparisons {

    private CurrentComparisons() {}

    /** All of them, in the order of the counts; then all places together where only places were counted. */
    static List<Comparison> of(List<GroupCounts> counts, References references, ComparisonRules rules) {
        List<Comparison> all = new ArrayList<>();
        Map<Scope, List<Comparison>> byPeople = new LinkedHashMap<>();
        for (GroupCounts group : counts) {
            Comparison comparison = references.compare(group, rules);
            all.add(comparison);
            Scope wherever = group.getScope().withWhere(Where.everywhere()).inAnyClassification();
            byPeople.computeIfAbsent(wherever, key -> new ArrayList<>()).add(comparison);
        }
        byPeople.values().stream()
                .filter(same -> same.size() > 1
                        && same.stream()
                                .allMatch(comparison -> comparison.getPlace().isPresent()))
                .forEach(same -> all.addAll(RollUp.of(same)));
        return all;
    }
}
