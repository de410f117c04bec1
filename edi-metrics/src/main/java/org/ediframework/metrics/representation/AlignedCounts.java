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
 * @param remarks what was noticed on the way
 */
record AlignedCounts(GroupCounts observed, Map<String, Measured<ReferenceShare>> shares, List<ComparisonNote> remarks) {

    AlignedCounts {
        shares = Map.copyOf(shares);
        remarks = List.copyOf(remarks);
    }
}
