package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;

/** One search: every combination of the characteristics, and each in every place. */
final class Search {

    private final ConcernFinder settings;
    private final Tables tables;
    private final Expectation expectation;
    /** Where the references say how people are spread, so that a rate of false discoveries can hold. */
    private final Family family = new Family();
    /** Where something had to be assumed of what characteristics and places have to do with each other. */
    private final Family assumed = new Family();

    Search(ConcernFinder settings, Tables tables, ExpectedPopulation expected) {
        this.settings = settings;
        this.tables = tables;
        Optional<String> place = settings.getPlaceDimension();
        this.expectation = new Expectation(new PublishedShares(expected, place), new Margins(expected, place, tables));
    }

    Concerns run(List<String> characteristics) {
        List<List<String>> combinations = Combinations.upTo(settings.getMostCharacteristics(), characteristics);
        // The largest tables first: the others are summed out of them.
        for (int index = combinations.size() - 1; index >= 0; index--) {
            lookInto(combinations.get(index));
        }
        settings.getPlaceDimension().ifPresent(this::lookIntoPlaces);
        return Findings.of(family, assumed, settings, expectation);
    }

    private void lookInto(List<String> names) {
        List<String> dimensions =
                new ArrayList<>(settings.getPlaceDimension().stream().toList());
        dimensions.addAll(names);
        CountTable table = tables.over(dimensions);
        Combination combination =
                new Combination(names.stream().map(table::getDimension).toList());
        boolean hasPlaces = settings.getPlaceDimension().isPresent();
        CellReader reader = new CellReader(table, combination, hasPlaces);
        lookInto(
                combination,
                scope(combination, Optional.empty(), reader.all()),
                Optional.empty(),
                expectation.isPublished(Optional.empty(), names) ? family : assumed);
        if (hasPlaces) {
            lookIntoPlaces(combination, reader, table.getDimensions().get(0));
        }
    }

    private void lookIntoPlaces(Combination combination, CellReader reader, Dimension places) {
        AllPlaces allPlaces = new AllPlaces(combination, reader.placed());
        reader.forEachPlace((place, people) -> {
            if (people.declared() > 0) {
                PeopleOfPlace here =
                        scope(combination, Optional.of(places.getCategories().get(place)), people);
                allPlaces.expect(here);
            }
        });
        boolean[] isPublished = {true};
        List<String> names = combination.names();
        reader.forEachPlace((place, people) -> isPublished[0] &= people.declared() == 0
                || expectation.isPublished(Optional.of(places.getCategories().get(place)), names));
        reader.forEachPlace((place, people) -> lookInto(
                combination,
                scope(combination, Optional.of(places.getCategories().get(place)), people),
                Optional.of(allPlaces),
                isPublished[0] ? family : assumed));
    }

    /** How people are spread over the places themselves, where a reference says how they should be. */
    private void lookIntoPlaces(String placeDimension) {
        CountTable table = tables.over(List.of(placeDimension));
        Combination combination = new Combination(table.getDimensions());
        CellReader reader = new CellReader(table, combination, false);
        PeopleOfPlace everywhere = scope(combination, Optional.empty(), reader.all());
        if (expectation.hasReference(placeDimension)) {
            lookInto(combination, everywhere, Optional.empty(), family);
        }
    }

    private PeopleOfPlace scope(Combination combination, Optional<String> place, CellReader.People people) {
        return new PeopleOfPlace(combination, place, people.cells(), people.undeclared(), expectation);
    }

    private void lookInto(Combination combination, PeopleOfPlace scope, Optional<AllPlaces> allPlaces, Family those) {
        new PlaceSearch(combination, scope, allPlaces, settings, expectation).lookInto(those);
    }
}
