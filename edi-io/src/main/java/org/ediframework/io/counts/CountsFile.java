package org.ediframework.io.counts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * What a table of counts holds.
 *
 * @param groups the counts of each population, place and characteristic, in the order in which these first occur
 * @param order every row that is a category, in the order of the file
 */
public record CountsFile(List<GroupCounts> groups, List<Row> order) {

    /** What a table holds. */
    public CountsFile {
        groups = List.copyOf(groups);
        order = List.copyOf(order);
    }

    /** The order of the file; rows that it does not have, such as sums over places, come last. */
    public Comparator<RepresentationRow> inItsOrder() {
        Map<Row, Integer> positions = new HashMap<>();
        order.forEach(row -> positions.putIfAbsent(row, positions.size()));
        return Comparator.comparingInt(
                row -> positions.getOrDefault(new Row(row.getScope(), row.getCategory()), Integer.MAX_VALUE));
    }

    /**
     * What one row is about.
     *
     * @param scope whom it counts
     * @param category as written
     */
    public record Row(Scope scope, String category) implements Comparable<Row> {

        private static final Comparator<Row> ORDER =
                Comparator.comparing((Row row) -> row.category).thenComparing(row -> row.scope.toString());

        /** By category, then by scope: an order by which a map of many rows stays quick. */
        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }
}
