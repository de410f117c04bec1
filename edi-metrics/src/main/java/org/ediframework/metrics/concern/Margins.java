package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RollUp;

/** The reference of each characteristic at each place. */
final class Margins {

    private final ExpectedPopulation expected;
    private final Optional<String> placeDimension;
    private final Tables tables;
    private final Map<Scope, Optional<Reference>> found = new HashMap<>();
    private final Map<Scope, double[]> shares = new HashMap<>();

    Margins(ExpectedPopulation expected, Optional<String> placeDimension, Tables tables) {
        this.expected = expected;
        this.placeDimension = placeDimension;
        this.tables = tables;
    }

    /** The reference by a characteristic for a place, or for all places together. */
    Optional<Reference> reference(Optional<String> place, String characteristic) {
        Scope key = ExpectedPopulation.scope(place, Characteristic.of(characteristic));
        Optional<Reference> known = found.get(key);
        if (known == null) {
            Characteristic by = key.getCharacteristic();
            known = expected.find(place, by)
                    .or(() -> place.isPresent() ? expected.find(Optional.empty(), by) : sumOfPlaces(by));
            found.put(key, known);
        }
        return known;
    }

    /** Whether a place has a reference of its own by a characteristic. */
    boolean isOwn(String place, String characteristic) {
        return expected.find(Optional.of(place), Characteristic.of(characteristic))
                .isPresent();
    }

    /** The shares of the categories of a dimension; not a number where the reference does not list a category. */
    double[] shares(Optional<String> place, Dimension dimension) {
        return shares.computeIfAbsent(ExpectedPopulation.scope(place, Characteristic.of(dimension.getName())), key -> {
            double[] read = new double[dimension.getCategories().size()];
            Arrays.fill(read, Double.NaN);
            reference(place, dimension.getName()).ifPresent(reference -> {
                for (int category = 0; category < read.length; category++) {
                    Optional<ReferenceShare> share =
                            reference.getShare(dimension.getCategories().get(category));
                    read[category] = share.map(ReferenceShare::toDouble).orElse(Double.NaN);
                }
            });
            return read;
        });
    }

    /** The references of the places added together, where each has one and they can be added. */
    private Optional<Reference> sumOfPlaces(Characteristic by) {
        if (placeDimension.isEmpty() || by.getId().equals(placeDimension.get())) {
            return Optional.empty();
        }
        CountTable table = tables.over(List.of(placeDimension.get(), by.getId()));
        List<Comparison> places = new ArrayList<>();
        for (String place : table.getDimension(placeDimension.get()).getCategories()) {
            Optional<Reference> reference = expected.find(Optional.of(place), by);
            if (reference.isEmpty()) {
                return Optional.empty();
            }
            GroupCounts counts = GroupCounts.builder()
                    .characteristic(by)
                    .coverage(Coverage.unstated().withPlace(place))
                    .counts(table.slice(placeDimension.get(), place))
                    .build();
            places.add(Comparison.of(counts, reference.get()));
        }
        List<Comparison> sum = RollUp.of(places);
        return sum.size() == 1 ? sum.get(0).getReference().find() : Optional.empty();
    }
}
