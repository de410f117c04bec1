package org.ediframework.io.counts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * What a table of counts holds.
 *
 * @param groups the counts of each place and characteristic, in the order in which these first occur
 * @param order every row that is a category, in the order of the file
 */
public record CountsFile(List<GroupCounts> groups, List<RowKey> order) {

    /** What a table holds. */
    public CountsFile {
        groups = List.copyOf(groups);
        order = List.copyOf(order);
    }

    /**
     * The same table with its rows in the order of this one; rows that this one does not have, such as sums over
     * places, come last and keep their order.
     */
    public RepresentationTable inOrder(RepresentationTable table) {
        Map<RowKey, Integer> positions = new HashMap<>();
        order.forEach(key -> positions.put(key, positions.size()));
        List<RepresentationRow> rows = table.rows().stream()
                .sorted(Comparator.comparingInt(row -> positions.getOrDefault(
                        new RowKey(row.getPlace(), row.getCharacteristic(), row.getCategory()), Integer.MAX_VALUE)))
                .toList();
        return new RepresentationTable(rows, table.notes(), table.familySize(), table.settings());
    }

    /**
     * What one row is about.
     *
     * @param place absent when the table has no places
     * @param characteristic what people are counted by
     * @param category as written
     */
    public record RowKey(Optional<String> place, Characteristic characteristic, String category) {}
}
