package org.ediframework.examples.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * Counts from wherever they come.
 *
 * @param inOrder puts the rows of their table into the order in which they are to be printed
 */
record ObservedCounts(List<GroupCounts> groups, UnaryOperator<RepresentationTable> inOrder) {

    static ObservedCounts of(CountsFile file) {
        return new ObservedCounts(file.groups(), file::inOrder);
    }

    static ObservedCounts of(List<GroupCounts> groups) {
        return new ObservedCounts(groups, UnaryOperator.identity());
    }
}
