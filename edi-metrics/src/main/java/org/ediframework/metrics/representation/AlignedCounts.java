package org.ediframework.metrics.representation;

import java.util.List;
import java.util.Map;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * Counts brought to the level at which they are compared, with the reference share of each category or the reason why it
 * has none.
 *
 * @param observed the counts, possibly with categories added together
 * @param shares one entry for each category of {@code observed}
 * @param uncounted the categories that have no count of their own, by the category of {@code observed} that holds them
 * @param remarks what was noticed on the way
 */
record AlignedCounts(
        GroupCounts observed,
        Map<String, Measured<ReferenceShare>> shares,
        Map<String, List<String>> uncounted,
        List<ComparisonNote> remarks) {

    AlignedCounts {
        shares = Map.copyOf(shares);
        uncounted = Map.copyOf(uncounted);
        remarks = List.copyOf(remarks);
    }
}
