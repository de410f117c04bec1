package org.ediframework.examples.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/** Counts from wherever they come, with the order in which their rows are to be printed. */
record ObservedCounts(List<GroupCounts> groups, Map<CountsFile.RowKey, Integer> order) {

    static ObservedCounts of(CountsFile file) {
        Map<CountsFile.RowKey, Integer> order = new HashMap<>();
        file.order().forEach(key -> order.put(key, order.size()));
        return new ObservedCounts(file.groups(), order);
    }

    /** The same table with its rows in the order of the file; rows that no file has, such as sums, come last. */
    RepresentationTable inOrder(RepresentationTable table) {
        List<RepresentationRow> rows = table.rows().stream()
                .sorted(Comparator.comparingInt(row -> order.getOrDefault(
                        new CountsFile.RowKey(row.getPlace(), row.getCharacteristic(), row.getCategory()),
                        Integer.MAX_VALUE)))
                .toList();
        return new RepresentationTable(rows, table.notes(), table.familySize(), table.settings());
    }
}
