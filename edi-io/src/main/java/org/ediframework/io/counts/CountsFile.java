package org.ediframework.io.counts;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;

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
     * What one row is about.
     *
     * @param place absent when the table has no places
     * @param characteristic what people are counted by
     * @param category as written
     */
    public record RowKey(Optional<String> place, Characteristic characteristic, String category) {}
}
