package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.OpenCounts;

/** The counts over any of the dimensions that were counted, each summed out of the smallest table at hand. */
final class Tables {

    private final Function<List<String>, CountTable> source;
    private final List<CountTable> known = new ArrayList<>();

    /**
     * @param source the counts over these dimensions, in this order
     */
    Tables(Function<List<String>, CountTable> source) {
        this.source = source;
    }

    /** The counts over these dimensions, in this order. */
    CountTable over(List<String> names) {
        CountTable smallest = null;
        for (CountTable table : known) {
            boolean hasAll = namesOf(table).containsAll(names);
            if (hasAll && (smallest == null || table.getCellCount() < smallest.getCellCount())) {
                smallest = table;
            }
        }
        if (smallest != null) {
            return smallest.marginal(names.toArray(String[]::new));
        }
        // Categories that people wait in, nobody knows in which, have no count by themselves.
        CountTable table = OpenCounts.joined(source.apply(names));
        known.add(table);
        return table;
    }

    private static Set<String> namesOf(CountTable table) {
        return Set.copyOf(table.getDimensions().stream().map(Dimension::getName).toList());
    }
}
