package org.ediframework.metrics.concern;

import java.util.Optional;
import org.ediframework.metrics.intersection.ReferenceBasis;

/**
 * A group that may turn out to be a concern, once everything has been looked at.
 *
 * @param group who they are
 * @param basis where the expected share of a combination comes from
 * @param share the share expected of it
 * @param count the people of the group
 * @param base everybody of the place who answered every question
 * @param undeclared everybody else of the place
 * @param closest the simpler group from which it differs least clearly, with the greatest p-value
 */
record Suspicion(
        Group group,
        Optional<ReferenceBasis> basis,
        double share,
        long count,
        long base,
        long undeclared,
        SimplerGroup closest) {}
