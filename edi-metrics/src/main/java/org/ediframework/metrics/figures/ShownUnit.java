package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * What a publication shows of the people of one place, which is a unit, a year, or a group whose outcomes are counted.
 *
 * @param name the place, as the data call it
 * @param group its counts
 * @param declared its people who gave an answer
 */
record ShownUnit(String name, ComparedGroup group, Measured<Long> declared) {

    /** The people of a category; nobody where the place does not list it. */
    Measured<Long> count(String category) {
        return row(category).map(RepresentationRow::getCount).orElseGet(() -> Measured.of(0L));
    }

    Optional<RepresentationRow> row(String category) {
        return group.rows().stream()
                .filter(row -> row.getCategory().equals(category))
                .findFirst();
    }

    /** Why a count that is needed is not shown; empty where both are. */
    Optional<Absence> hidden(String category) {
        return count(category).getAbsence().or(declared::getAbsence);
    }

    /** The places of each breakdown, by whom it is about wherever they are, in the order of the table. */
    static Map<Scope, List<ShownUnit>> byBreakdown(PublishedTable shown) {
        Map<Scope, List<ShownUnit>> units = new LinkedHashMap<>();
        boolean isOfDeclared = shown.settings().getDenominator() == Denominator.DECLARED;
        for (ComparedGroup group : shown.groups()) {
            group.scope().getPlace().ifPresent(place -> units.computeIfAbsent(
                            wherever(group.scope()), any -> new ArrayList<>())
                    .add(new ShownUnit(
                            place, group, isOfDeclared ? group.base() : less(group.base(), group.undeclared()))));
        }
        return units;
    }

    /**
     * The places of the one breakdown that has a category.
     *
     * @throws IllegalArgumentException when none has it in several places, or more than one
     */
    static List<ShownUnit> with(String category, PublishedTable shown) {
        Map<Scope, List<ShownUnit>> all = byBreakdown(shown);
        List<List<ShownUnit>> having = all.values().stream()
                .filter(units ->
                        units.stream().anyMatch(unit -> unit.row(category).isPresent()))
                .toList();
        if (having.size() == 1) {
            return having.get(0);
        }
        Set<String> categories = new LinkedHashSet<>();
        shown.rows().forEach(row -> categories.add(row.getCategory()));
        throw new IllegalArgumentException(
                having.isEmpty()
                        ? "No place has the category '" + category + "'. There are: " + String.join(", ", categories)
                                + "."
                        : "Several breakdowns have the category '" + category + "': "
                                + String.join(
                                        ", ",
                                        all.keySet().stream()
                                                .map(scope -> scope.getCharacteristic()
                                                        + scope.getPopulation()
                                                                .map(people -> " of " + people)
                                                                .orElse(""))
                                                .toList())
                                + ". Give the table of one of them.");
    }

    private static Scope wherever(Scope scope) {
        Coverage anybody = Coverage.unstated();
        return scope.withCoverage(
                scope.getPopulation().map(anybody::withDescription).orElse(anybody));
    }

    private static Measured<Long> less(Measured<Long> everyone, Measured<Long> undeclared) {
        return undeclared.flatMap(missing -> everyone.map(people -> people - missing));
    }
}
