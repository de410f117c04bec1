package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;

/**
 * People drawn one by one, place and characteristics independently of each other by known shares, except for planted
 * groups: each takes part with a given fraction of everybody else's probability. Where planted groups overlap, the lowest
 * fraction holds, so that an overlap is no worse than one of them.
 */
final class PlantedPopulation {

    /** Shares are given in thousandths, so that a reference of 1,000 people has exactly them. */
    private static final int WHOLE = 1000;

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<int[]> thousandths = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    private record Planted(Map<String, String> categories, double fraction) {

        boolean holds(List<Dimension> dimensions, int[] cell) {
            return categories.entrySet().stream().allMatch(wanted -> {
                for (int d = 0; d < cell.length; d++) {
                    if (dimensions.get(d).getName().equals(wanted.getKey())) {
                        return dimensions.get(d).getLabel(cell[d]).equals(wanted.getValue());
                    }
                }
                return false;
            });
        }
    }

    PlantedPopulation dimension(String name, Map<String, Integer> shares) {
        List<String> categories = shares.keySet().stream().sorted().toList();
        dimensions.add(Dimension.of(name, categories));
        thousandths.add(categories.stream().mapToInt(shares::get).toArray());
        return this;
    }

    PlantedPopulation plant(double fraction, Map<String, String> categories) {
        planted.add(new Planted(categories, fraction));
        return this;
    }

    /** A published table of everything together, and the references of every characteristic but the place. */
    ExpectedPopulation expected(String place) {
        return margins(place).table(table(), "planted").build();
    }

    /** The table of everything together before anything is planted; shares are multiples of 50 thousandths. */
    private CountTable table() {
        int cells = dimensions.stream().mapToInt(Dimension::size).reduce(1, (one, other) -> one * other);
        long[] counts = new long[cells];
        int[] cell = new int[dimensions.size()];
        for (int number = 0; number < cells; number++) {
            locate(number, cell);
            counts[number] = 1;
            for (int d = 0; d < cell.length; d++) {
                counts[number] *= thousandths.get(d)[cell[d]] / 50;
            }
        }
        return CountTable.of(dimensions, counts);
    }

    /** The references of every characteristic but the place. */
    ExpectedPopulation.Builder margins(String place) {
        ExpectedPopulation.Builder expected = ExpectedPopulation.builder();
        for (int d = 0; d < dimensions.size(); d++) {
            if (!dimensions.get(d).getName().equals(place)) {
                expected.reference(reference(d));
            }
        }
        return expected;
    }

    private Reference reference(int d) {
        ReferenceBuilder reference = Reference.builder()
                .characteristic(Characteristic.of(dimensions.get(d).getName()))
                .source("planted");
        for (int category = 0; category < thousandths.get(d).length; category++) {
            reference.count(dimensions.get(d).getLabel(category), thousandths.get(d)[category]);
        }
        return reference.build();
    }

    CountTable draw(int people, long seed) {
        int cells = 1;
        for (Dimension dimension : dimensions) {
            cells *= dimension.size();
        }
        double[] upTo = new double[cells];
        double sum = 0;
        int[] cell = new int[dimensions.size()];
        for (int number = 0; number < cells; number++) {
            locate(number, cell);
            sum += weight(cell);
            upTo[number] = sum;
        }
        long[] counts = new long[cells];
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < people; person++) {
            double drawn = random.nextDouble() * sum;
            int place = java.util.Arrays.binarySearch(upTo, drawn);
            counts[place >= 0 ? place + 1 : -place - 1]++;
        }
        return CountTable.of(dimensions, counts);
    }

    private void locate(int number, int[] cell) {
        int rest = number;
        for (int d = cell.length - 1; d >= 0; d--) {
            cell[d] = rest % dimensions.get(d).size();
            rest /= dimensions.get(d).size();
        }
    }

    private double weight(int[] cell) {
        double weight = 1;
        for (int d = 0; d < cell.length; d++) {
            weight *= (double) thousandths.get(d)[cell[d]] / WHOLE;
        }
        double fraction = 1;
        for (Planted group : planted) {
            if (group.holds(dimensions, cell)) {
                fraction = Math.min(fraction, group.fraction());
            }
        }
        return weight * fraction;
    }
}
