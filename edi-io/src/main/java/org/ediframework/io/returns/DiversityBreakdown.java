package org.ediframework.io.returns;

import java.util.List;
import org.ediframework.core.population.GroupCounts;

/**
 * How the employees divide by one characteristic, at both levels at which they may be published: groups such as {@code
 * asian}, and parts of them such as {@code asian_indian}. Categories are named as in the columns, without the
 * characteristic.
 *
 * @param groups people per group; a group that is published only in parts has their sum
 * @param finest people per part where a group has parts; what a group has beyond its parts stands under the group's own
 *     name, and means that nothing finer is known
 * @param parents one for each group of which parts are published, in the order of the columns
 * @param withheld columns' categories where a marker or something unreadable stands in place of a number; they are in
 *     neither of the counts, and every share of the breakdown is too high or too low by what is not known
 */
public record DiversityBreakdown(
        GroupCounts groups, GroupCounts finest, List<ParentCount> parents, List<String> withheld) {

    /** A breakdown. */
    public DiversityBreakdown {
        parents = List.copyOf(parents);
        withheld = List.copyOf(withheld);
    }
}
