package org.ediframework.metrics.concern;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.ReferenceShare;

/** The published tables of combinations, each brought to the combination and the place that are asked for. */
final class PublishedShares {

    private final ExpectedPopulation expected;
    private final Optional<String> placeDimension;
    private final Map<Key, Optional<Table>> found = new HashMap<>();

    private record Key(Optional<String> place, List<String> names) {}

    /**
     * A table by exactly the characteristics of a combination.
     *
     * @param base everybody with a category of each
     * @param source publisher and table
     * @param sampleSize how many people it was estimated from; empty where it is complete
     */
    record Table(CountTable counts, long base, String source, OptionalLong sampleSize) {

        /** The share of a group that the table lists. */
        ReferenceShare share(List<Membership> memberships) {
            String[] labels = memberships.stream().map(Membership::category).toArray(String[]::new);
            return ReferenceShare.of(counts.count(labels), base);
        }

        /** The share of each cell, row by row; not a number where the table does not list one of its categories. */
        double[] shares(List<Dimension> dimensions) {
            int size = 1;
            for (Dimension dimension : dimensions) {
                size *= dimension.getCategories().size();
            }
            double[] shares = new double[size];
            int[] indices = new int[dimensions.size()];
            for (int cell = 0; cell < size; cell++) {
                shares[cell] = isListed(cell, dimensions, indices) && base > 0
                        ? (double) counts.count(indices) / base
                        : Double.NaN;
            }
            return shares;
        }

        private boolean isListed(int cell, List<Dimension> dimensions, int[] indices) {
            int rest = cell;
            for (int d = dimensions.size() - 1; d >= 0; d--) {
                List<String> categories = dimensions.get(d).getCategories();
                OptionalInt index = counts.getDimensions().get(d).find(categories.get(rest % categories.size()));
                if (index.isEmpty()) {
                    return false;
                }
                indices[d] = index.getAsInt();
                rest /= categories.size();
            }
            return true;
        }
    }

    PublishedShares(ExpectedPopulation expected, Optional<String> placeDimension) {
        this.expected = expected;
        this.placeDimension = placeDimension;
    }

    /**
     * The table of a combination, or of one characteristic in a place; empty where none is published, and for a single
     * characteristic in all places together.
     */
    Optional<Table> find(Optional<String> place, List<String> names) {
        return found.computeIfAbsent(
                new Key(place, names),
                key -> names.size() < 2 && place.isEmpty() ? Optional.empty() : brought(place, names));
    }

    private Optional<Table> brought(Optional<String> place, List<String> names) {
        Set<String> wanted = new LinkedHashSet<>(names);
        Optional<ExpectedPopulation.PublishedTable> own =
                place.isPresent() ? expected.tableOf(place, wanted) : Optional.empty();
        if (own.isEmpty()) {
            place.ifPresent(name -> wanted.add(placeDimension.orElseThrow()));
        }
        return own.or(() -> expected.tableOf(Optional.empty(), wanted)).flatMap(known -> {
            CountTable table = known.table();
            if (place.isPresent() && own.isEmpty()) {
                String dimension = placeDimension.orElseThrow();
                if (table.getDimension(dimension).find(place.get()).isEmpty()) {
                    return Optional.empty();
                }
                table = table.slice(dimension, place.get());
            }
            CountTable counts = table.marginal(names.toArray(String[]::new));
            return Optional.of(new Table(counts, base(counts), known.source(), known.sampleSize()));
        });
    }

    private static long base(CountTable counts) {
        long[] base = {0};
        counts.forEachNonZero((indices, count) -> {
            boolean isAnswered = true;
            for (int d = 0; d < indices.length; d++) {
                isAnswered &= counts.getDimensions().get(d).isSubstantive(indices[d]);
            }
            base[0] += isAnswered ? count : 0;
        });
        return base[0];
    }
}
